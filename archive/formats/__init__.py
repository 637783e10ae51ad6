"""How numbers and dates are written, where Django does not know or the United Nations writes otherwise."""
