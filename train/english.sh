#!/bin/sh
# Trains the English weights that the package carries: one long run, then one epoch at a low rate with trees that were written after it.
# usage: sh train/english.sh [folder of treebanks] [output folder]; about forty minutes on one quiet core.
set -eu
data=${1:-../shared/train}
out=${2:-.cache/train}
node train/train.ts --data="$data" --out="$out/1" --trees=diplomacy
node train/train.ts --data="$data" --out="$out/2" --from="$out/1" --epochs=1 --rate=0.0004
cp "$out/2/english.bin" src/language/weights/english.bin
node train/score.ts --data="$data" --split=test
