"""What proposes annotations: the model, the term base and rules. spaCy lives here only."""
