"""Names for cameras that OpenCV knows by number alone: on Windows and macOS. Linux tells them."""
