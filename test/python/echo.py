"""Prints its input: shows that a test can talk with Python. Takes no arguments."""

import argparse
import sys

argparse.ArgumentParser().parse_args()
sys.stdout.write(sys.stdin.read())
