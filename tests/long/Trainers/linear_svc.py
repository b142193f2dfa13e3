"""Learns labels with scikit-learn's LinearSVC and gives each text its three best; called by ScikitLearn.cs.

  linear_svc.py train TRAIN.jsonl MODEL.pickle     each line ["text", "label"]
  linear_svc.py predict MODEL.pickle TEXTS.jsonl   each line "text"; prints: label margin label margin label margin
"""
import json
import pickle
import sys

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline, make_union
from sklearn.svm import LinearSVC


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def train(texts_path, model_path):
    words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=2, sublinear_tf=True)
    model = make_pipeline(make_union(words, pieces), LinearSVC(C=0.5))
    texts, labels = zip(*read(texts_path))
    model.fit(texts, labels)
    with open(model_path, "wb") as file:
        pickle.dump(model, file)


def predict(model_path, texts_path):
    with open(model_path, "rb") as file:
        model = pickle.load(file)
    for margins in model.decision_function(read(texts_path)):
        best = margins.argsort()[::-1][:3]
        print(*(f"{model.classes_[label]} {margins[label]:.6f}" for label in best))


{"train": train, "predict": predict}[sys.argv[1]](*sys.argv[2:])
