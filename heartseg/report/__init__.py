"""What a run has shown, as one page to send to somebody."""
