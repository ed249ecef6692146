package dev.truce.processor.schema;

import java.util.List;
import java.util.Random;

/** Damages a text as a careless hand, a broken disk or a bad merge does, each seed in its own way. */
final class Mutation {
    private static final List<String> SNIPPETS = List.of(
            "'",
            "\"",
            "`",
            "[",
            "]",
            "(",
            ")",
            "((((((((((",
            "$$",
            "$x$",
            "/*",
            "*/",
            "--",
            "#",
            ";",
            ",",
            ".",
            "${",
            "\\",
            "\n",
            "\0",
            "\uFEFF",
            "\uD800",
            "ß",
            "::",
            "E'",
            "DELIMITER //\n",
            "DELIMITER \n",
            "GO\n",
            "NULL",
            "UNIQUE",
            "CONSTRAINT",
            "CHECK (",
            "CASE WHEN ",
            "END",
            "BEGIN",
            "CREATE TABLE ",
            "ALTER TABLE ",
            "DROP ",
            "RENAME TO ",
            "WHERE ",
            "ON ",
            "USING ",
            "PRIMARY KEY",
            "ENUM(",
            "99999999999999999999",
            "DO $$ ",
            "COPY x FROM stdin;\n");

    private final Random random;
    private final List<String> snippets;

    Mutation(long seed) {
        this(seed, SNIPPETS);
    }

    /** Inserts other snippets than those of SQL. */
    Mutation(long seed, List<String> snippets) {
        this.random = new Random(seed);
        this.snippets = snippets;
    }

    String of(String text) {
        StringBuilder damaged = new StringBuilder(text);
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            damage(damaged);
        }
        return damaged.toString();
    }

    private void damage(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(40));
        switch (random.nextInt(7)) {
            case 0 -> text.setLength(at);
            case 1 -> text.delete(at, end);
            case 2 -> text.insert(at, snippet());
            case 3 -> text.replace(at, end, snippet());
            case 4 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            case 5 -> text.insert(at, snippet().repeat(1 + random.nextInt(50)));
            default -> text.insert(at, (char) random.nextInt(0x3000));
        }
    }

    private String snippet() {
        return snippets.get(random.nextInt(snippets.size()));
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }
}
