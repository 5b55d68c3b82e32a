"""What can be shown afterwards: the ledger of facts."""
