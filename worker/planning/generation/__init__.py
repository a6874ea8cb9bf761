"""How a plan is made from an athlete's situation: situation, split, dose, week, block, document."""
