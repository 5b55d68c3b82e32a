"""The decisions screen: assess, advise on, decide on and revoke face methods."""
