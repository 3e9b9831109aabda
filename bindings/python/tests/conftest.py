"""The tests run in the language that the environment names, and must be able to."""

import locale
import time

locale.setlocale(locale.LC_ALL, "")
time.tzset()
