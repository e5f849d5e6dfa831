"""The notes of a release, from CHANGELOG.md: python3 .ci/release_notes.py v0.1.0

Refuses a tag that does not name the version in heartseg/version.py, and a version without a date in the changelog.
"""

import re
import runpy
import sys
from pathlib import Path


def release_notes(tag: str, root: Path) -> str:
    """What the changelog says of the version that `tag` releases; ends the program with a sentence if it may not be."""
    version = runpy.run_path(str(root / "heartseg" / "version.py"))["__version__"]
    if tag != f"v{version}":
        sys.exit(
            f"The tag is {tag}, but heartseg/version.py says {version}: tag v{version}, or change that file first."
        )
    sections = re.split(r"^## ", (root / "CHANGELOG.md").read_text(), flags=re.MULTILINE)[1:]
    for section in sections:
        title, _, notes = section.partition("\n")
        named, _, date = title.partition(" ")
        if named == version:
            if not re.fullmatch(r"\(\d{4}-\d\d-\d\d\)", date):
                sys.exit(
                    f"CHANGELOG.md has no date for {version}: expected ## {version} (YYYY-MM-DD), found ## {title}"
                )
            return notes.strip() + "\n"
    sys.exit(f"CHANGELOG.md has nothing on {version}: write ## {version} (YYYY-MM-DD) and what is new.")


if __name__ == "__main__":
    sys.stdout.write(release_notes(sys.argv[1], Path(__file__).parents[1]))
