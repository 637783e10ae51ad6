"""Facts without texts: read from tables that disagree, reconciled, written as the fixtures that the archive ships.

    tables, printed lines -> evidence -> reconciliation, voting, citing -> rows -> fixtures

No Django here. Facts (numbers, dates, votes, symbols, who cites whom) are free to ship; sentences stay in the texts.
"""
