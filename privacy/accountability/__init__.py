"""What can be shown afterwards: the ledger of facts, audits of what is there, incidents, the AI log."""
