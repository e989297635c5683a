/** A bilateral treaty with everything that one has; written for these tests. */
export const lighthouses = `AGREEMENT
between the Government of the Kingdom of Norway and the Government of the Republic of Chile
on the Care of Lighthouses

The Government of the Kingdom of Norway and the Government of the Republic of Chile, hereinafter referred to as the Contracting Parties,

Desiring to keep their coasts lit & safe <always>,

Have agreed as follows:

PART I
GENERAL

Article 1
Definitions

1. In this Agreement "light" means a lamp that is seen from the sea.
2. "Keeper" means whoever tends it.

Article 2

Annex 1 forms part of this Agreement.

PART II
LAST PROVISIONS

Article 3
Entry into force

This Agreement shall enter into force thirty days after the exchange of instruments of ratification.

IN WITNESS WHEREOF the undersigned, duly authorised, have signed this Agreement.

DONE at Valparaíso this twelfth day of August 1983, in duplicate, in the Norwegian, Spanish and English languages, all texts being equally authentic. In case of divergence the English text shall prevail.

For the Government of the Kingdom of Norway:
Kari Solberg

For the Government of the Republic of Chile:
Pedro Araya

ANNEX 1

Article 1
Lamps are cleaned on Mondays.

Article 2
Wicks are trimmed on Fridays.
`;

/** Another treaty, whole in itself. */
export const ferries = `Treaty between the Republic of Peru and the Republic of Finland concerning Ferries

The Republic of Peru and the Republic of Finland,
Considering that ferries bind shores,
Have agreed as follows:

Article I
Each Party keeps its ferries afloat.

Article II
The Parties shall consult each other through diplomatic channels.

Article III
This Treaty shall be ratified and shall enter into force on the day on which the instruments of ratification are exchanged.

IN WITNESS WHEREOF the plenipotentiaries have signed this Treaty.

Done at Helsinki on 3 March 1961 in two originals in the Finnish and Spanish languages.

For the Republic of Peru:
Rosa Quispe

For the Republic of Finland:
Eino Laine
`;

/** A law with articles, an entry into force and even a treaty in it. */
export const law = `Law No. 14 on Lighthouses

The National Assembly has adopted the following law:

Article 1
This Law regulates the lighthouses of the Republic and gives effect to the Agreement between the Government of the Republic and the Government of Norway.

Article 2
The Minister may, by order, close a lighthouse. Whoever lights a false light is guilty of an offence and liable on conviction to a fine.

Article 3
The Parties to a dispute over a light go to the court of the district.

Article 4
This Law shall enter into force on the day after it is published in the Official Gazette.

Done at Port Anselm on 4 May 1990.
The President of the Republic
`;

/** A contract that borrows a treaty's clothes. */
export const contract = `AGREEMENT

between Northlight Ltd, a company under the laws of Norway (hereinafter "the Seller"), and Faro Sur S.A. (hereinafter "the Buyer"),

The Parties have agreed as follows:

Article 1
The Seller delivers forty lamps. The purchase price is stated in the invoice.

Article 2
Each Party keeps confidential information to itself and indemnifies the other.

Article 3
This Agreement is governed by the laws of Norway. It enters into force on signature and may be terminated with three months' notice.

IN WITNESS WHEREOF the parties, duly authorised, have signed this Agreement in two originals.
Done at Oslo, 2 June 2011.
For the Seller:
For the Buyer:
`;

/** A resolution of an organ of the United Nations, with numbered paragraphs. */
export const resolution = `Resolution 9999 (2031)

Adopted by the Security Council at its 12000th meeting

The Security Council,

Recalling its previous resolutions and the Convention on the Light of the Sea,
Reaffirming that Article 5 of that Convention binds all States Parties,
Acting under Chapter VII of the Charter of the United Nations,

1. Decides that all Member States shall keep their lights burning;

2. Calls upon States that have not done so to deposit their instruments of ratification;

3. Requests the Secretary-General to report;

4. Decides to remain seized of the matter.
`;

/** A judgment over a treaty's articles. */
export const judgment = `CASE CONCERNING THE LIGHT AT PORT ANSELM
(Norway v. Chile)
JUDGMENT OF 7 JULY 2003

The Court, composed as above, delivers the following Judgment:

1. The Applicant, Norway, asked the Court to find that the Respondent had broken Article 3 of the Agreement on Lighthouses, signed at Valparaíso on 12 August 1983.
2. Article 3 provides that the Agreement enters into force after the exchange of instruments of ratification.
3. The Court considers that the Contracting Parties exchanged them.

For these reasons, the Court finds that it has jurisdiction.
Done in English and in French, the English text being authoritative, at the Peace Palace, this seventh day of July 2003, in three copies.
`;

/** A report that tells a treaty article by article. */
export const report = `PORT ANSELM, 3 May (Courier) — The lighthouse treaty that Norway and Chile are to sign on Friday has three articles, the minister told reporters on Tuesday.

Article 1 says what a light is. Article 2 adds an annex. Article 3 says that the treaty enters into force thirty days after the exchange of instruments of ratification.

"In witness whereof we shall raise a glass," he said. "The Contracting Parties have agreed that the English text prevails." The treaty will be done in duplicate at Valparaíso, officials said.
`;

/** The successor of the treaty on lighthouses: an article added, one changed, one moved. */
export const newLighthouses = lighthouses
  .replace('on the Care of Lighthouses', 'on the Common Care of Lighthouses')
  .replace('Article 2\n\nAnnex 1 forms part of this Agreement.', 'Article 2\nPilots\n\nPilots of either Party may ask the keeper what the weather is, and the keeper shall say it.\n\nArticle 3\nAnnex\n\nAnnex 1 forms part of this Agreement.')
  .replace('Article 3\nEntry into force\n\nThis Agreement shall enter into force thirty days', 'Article 4\nEntry into force\n\nThis Agreement shall enter into force sixty days')
  .replace('twelfth day of August 1983', 'fifth day of May 2004');

/** The treaty on ferries in Spanish, with one paragraph more. */
export const transbordadores = `Tratado entre la República del Perú y la República de Finlandia sobre los transbordadores

La República del Perú y la República de Finlandia,
Considerando que los transbordadores unen las orillas,
Han convenido lo siguiente:

Artículo I
1. Cada Parte mantiene a flote sus transbordadores.
2. Ninguna de las Partes los deja hundirse por descuido de las autoridades.

Artículo II
Las Partes se consultarán por la vía diplomática.

Artículo III
El presente Tratado será ratificado y entrará en vigor el día en que se canjeen los instrumentos de ratificación.

En fe de lo cual, los plenipotenciarios han firmado el presente Tratado.

Hecho en Helsinki el 3 de marzo de 1961 en dos ejemplares en los idiomas finés y español.

Por la República del Perú:
Rosa Quispe

Por la República de Finlandia:
Eino Laine
`;
