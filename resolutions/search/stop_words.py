"""Words too common to look for, left out of a search unless they stand in quotes or nothing else was typed.

Our own short lists of articles, prepositions, conjunctions and elisions, without accents. Snowball's lists are longer
than an archive can bear: the Spanish one holds "estados", the English one "against" and "other".
"""

from typing import Final

ENGLISH: Final = "a an and as at be by for from in into is it its of on or s that the their this to was were which with"
FRENCH: Final = """
    a au aux avec c ce ces cette d dans de des du elle en et il ils est j l la le les leur leurs m n ou par pour qu que
    qui s sa se ses son sur t un une
"""
SPANISH: Final = "a al como con de del e el en es esta este la las lo los o para por que se su sus un una y"
RUSSIAN: Final = "а в во для до же за и из или их к как на не о об от по при с со также то что"
ARABIC: Final = "ان او اي التي الذي الى الي على علي عن في من هذا هذه و"
CHINESE: Final = "的 和 与 及 在 了"

STOP_WORDS: Final = {
    "en": frozenset(ENGLISH.split()),
    "fr": frozenset(FRENCH.split()),
    "es": frozenset(SPANISH.split()),
    "ru": frozenset(RUSSIAN.split()),
    "ar": frozenset(ARABIC.split()),
    "zh": frozenset(CHINESE.split()),
}
