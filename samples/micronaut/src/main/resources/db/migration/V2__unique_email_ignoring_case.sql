-- The safeguard behind the rule: of two registrations at once, every check lets both pass, and the index one.
CREATE UNIQUE INDEX users_email_ignoring_case ON users (lower(email));
