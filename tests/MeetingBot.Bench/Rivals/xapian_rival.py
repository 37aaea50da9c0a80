"""Xapian over the terms of the same passages: `index DB` reads lines `id TAB terms` and writes DB, `serve DB` answers a line of terms
(with TAB between) with the microseconds that get_mset took and the number of matches it gave."""
import os
import shutil
import sys
import time

import xapian

TOP = 10


def index(path):
    database = xapian.WritableDatabase(path + ".writing", xapian.DB_CREATE_OR_OVERWRITE)
    for line in sys.stdin:
        number, _, terms = line.rstrip("\n").partition("\t")
        document = xapian.Document()
        for term in terms.split("\t") if terms else ():
            document.add_term(term, 1)
        database.replace_document(int(number), document)
    database.commit()
    # At its best: as small and as ordered as Xapian can make it.
    database.compact(path + ".compact")
    database.close()
    shutil.rmtree(path + ".writing")
    os.rename(path + ".compact", path)


def serve(path):
    database = xapian.Database(path)
    for line in sys.stdin:
        enquire = xapian.Enquire(database)
        enquire.set_query(xapian.Query(xapian.Query.OP_OR, line.rstrip("\n").split("\t")))
        start = time.perf_counter_ns()
        matches = enquire.get_mset(0, TOP)
        took = time.perf_counter_ns() - start
        print(took // 1000, matches.size(), flush=True)


{"index": index, "serve": serve}[sys.argv[1]](sys.argv[2])
