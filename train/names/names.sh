#!/bin/sh
# Trains the tagger of names that the package carries; under a minute on one quiet core. For the lists of names see train/names/gazetteer.ts.
# usage: sh train/names/names.sh [folder of ner-gum-*.jsonl] [folder of Universal NER's en_ewt-ud-{dev,test}.iob2]
set -eu
node train/names/train.ts --data="${1:-../shared/train}" --uner="${2:-.cache/uner}" --epochs=4 --rate=0.05 --own=20 --renamings=4
