"""`python -m heartseg`: the command line without an installed script."""

from heartseg.cli import main

if __name__ == "__main__":
    main()
