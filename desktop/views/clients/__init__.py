"""The tab Clients: finding a client, and the card with its one responsible manager."""
