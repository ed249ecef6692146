package dev.truce.processor.schema.sql;

import dev.truce.processor.schema.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins tokens into statements. The body of a routine between {@code BEGIN} and {@code END} is part of its statement. */
public final class StatementSplitter {
    private static final Set<String> ROUTINES = Set.of("FUNCTION", "PROCEDURE", "TRIGGER", "EVENT", "PACKAGE");
    /** Words after {@code END} that close a block without {@code BEGIN}. */
    private static final Set<String> INNER = Set.of("IF", "LOOP", "WHILE", "REPEAT", "FOR");

    private final String file;
    private final List<SqlToken> tokens;

    private StatementSplitter(String file, List<SqlToken> tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    public static List<SqlStatement> split(SqlFile file, Dialect dialect) {
        return new StatementSplitter(file.name(), SqlLexer.read(file, dialect)).statements();
    }

    private List<SqlStatement> statements() {
        List<SqlStatement> statements = new ArrayList<>();
        int start = 0;
        while (start < tokens.size()) {
            int end = end(start);
            List<SqlToken> own = tokens.subList(start, end).stream()
                    .filter(token -> token.kind() != Kind.END)
                    .toList();
            if (!own.isEmpty()) {
                statements.add(new SqlStatement(file, own));
            }
            start = end + 1;
        }
        return statements;
    }

    private int end(int start) {
        int plain = start;
        while (plain < tokens.size() && tokens.get(plain).kind() != Kind.END) {
            plain++;
        }
        if (!isRoutine(start, plain)) {
            return plain;
        }
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.END && depth <= 0) {
                return i;
            }
            depth += step(i);
        }
        return plain;
    }

    /** Returns by how much a token changes the depth of blocks. */
    private int step(int index) {
        SqlToken token = tokens.get(index);
        boolean afterEnd = index > 0 && tokens.get(index - 1).is("END");
        if (token.is("BEGIN") || token.is("CASE")) {
            return afterEnd ? 0 : 1;
        }
        boolean inner = index + 1 < tokens.size()
                && INNER.contains(tokens.get(index + 1).word());
        return token.is("END") && !inner ? -1 : 0;
    }

    private boolean isRoutine(int start, int end) {
        boolean creates = start < end
                && (tokens.get(start).is("CREATE") || tokens.get(start).is("ALTER"));
        return creates
                && tokens.subList(start, Math.min(end, start + 6)).stream()
                        .anyMatch(token -> ROUTINES.contains(token.word()));
    }
}
