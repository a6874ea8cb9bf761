"""Waiting for one thing or another."""

import asyncio
from collections.abc import Awaitable
from typing import Any


async def first(*awaitables: Awaitable[Any]) -> None:
    """Wait until one of them is done, and give the others up."""
    tasks = [asyncio.ensure_future(awaitable) for awaitable in awaitables]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks, timeout=1)
