"""What was measured, for the stage to tell."""

import os


def tell(line: str) -> None:
    print(line)
    path = os.environ.get("CHECHO_MEASURED")
    if path:
        with open(path, "a", encoding="utf-8") as file:
            file.write(line + "\n")
