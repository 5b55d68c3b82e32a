"""What a PDF says of itself is added behind it, and to nothing that is none."""

import pytest

from app.printing.pdf_file import with_language


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4", b"/Root 9 0 R /Size 3 startxref 0"])
def test_what_is_no_pdf_of_ours_is_refused(content: bytes) -> None:
    """A half file is never passed on as a whole one."""
    with pytest.raises(ValueError, match="the PDF has no"):
        with_language(content, "sv")
