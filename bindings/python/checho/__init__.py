"""Che Chở: what the law on children of Viet Nam asks for, from a report to the duties with their moments.

`Law.national()` loads the law; `law.decide(situation)` decides. The methods ending in `_json` and `_bytes` take and give
documents instead of records: the same bytes on every platform, and the fastest way across. `checho.arrow` screens a
registry held in an Arrow table. Whatever is refused raises `ChechoError`, whose text is for people, in Vietnamese and
English; a value of a wrong Python type raises `TypeError`.
"""

from ._native.checho import *
from .names import *

__version__: str = version()
