"""What can be shown afterwards: the ledger of facts, audits, incidents and the AI log."""
