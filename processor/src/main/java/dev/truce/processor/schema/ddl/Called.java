package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import java.util.Set;

/** What {@code CALL}, {@code EXEC} or {@code EXECUTE} runs. */
enum Called {
    /** A text that is a literal, so that it shows all that changes. */
    TEXT,
    /** A text that the statement builds, at least in part from what it shows. */
    BUILT,
    /** A text that earlier statements have built. */
    VARIABLE,
    /** SQL Server's {@code sp_rename} of an object whose name the statement holds. */
    RENAMING,
    /** A procedure of the database that changes no table. */
    HARMLESS,
    /** A procedure of the application, or an unknown one. */
    PROCEDURE;

    /** What follows these prefixes describes, measures, locks or prints. */
    private static final Set<String> HARMLESS_PREFIXES = Set.of(
            "SP_ADDEXTENDEDPROPERTY",
            "SP_UPDATEEXTENDEDPROPERTY",
            "SP_DROPEXTENDEDPROPERTY",
            "SP_ADDROLE",
            "SP_ADDMESSAGE",
            "SP_CONFIGURE",
            "SP_CREATESTATS",
            "SP_GETAPPLOCK",
            "SP_RELEASEAPPLOCK",
            "SP_HELP",
            "SP_RECOMPILE",
            "SP_REFRESH",
            "SP_SETTRIGGERORDER",
            "SP_TABLEOPTION",
            "SP_UPDATESTATS",
            "DBMS_LOCK",
            "DBMS_OUTPUT",
            "DBMS_SESSION",
            "DBMS_STATS",
            "ADMIN_CMD",
            "RDS_",
            "REFRESH_CONTINUOUS_AGGREGATE");

    static Called of(SqlStatement statement) {
        SqlCursor cursor = new SqlCursor(statement.tokens());
        boolean isExecute = cursor.peek().is("EXECUTE");
        cursor.acceptAny("CALL", "EXEC", "EXECUTE");
        skipVariable(cursor);
        boolean isText = cursor.accept("IMMEDIATE") || cursor.acceptSign("(");
        SqlToken callee = cursor.peek();
        while (!isText && callee.isName() && cursor.peek(1).isSign(".")) {
            if (isHarmless(callee)) {
                return HARMLESS;
            }
            cursor.next();
            cursor.next();
            callee = cursor.peek();
        }
        if (!isText && isHarmless(callee)) {
            return HARMLESS;
        }
        boolean renames = callee.is("SP_RENAME");
        boolean executes = callee.is("SP_EXECUTESQL");
        if (renames || executes) {
            cursor.next();
        }
        if (renames || executes || isText) {
            return argument(cursor, renames);
        }
        // in SQL Server, EXECUTE is the long form of EXEC; elsewhere it runs a prepared statement
        boolean isPrepared = isExecute && !callee.word().startsWith("SP_");
        return isPrepared ? VARIABLE : PROCEDURE;
    }

    private static Called argument(SqlCursor cursor, boolean renames) {
        skipVariable(cursor);
        cursor.accept("N");
        if (cursor.next().kind() != SqlToken.Kind.STRING) {
            return renames ? PROCEDURE : VARIABLE;
        }
        boolean isWhole = cursor.isAtEnd()
                || cursor.peek().isSign(",")
                || cursor.peek().isSign(")")
                || cursor.peek().kind() == SqlToken.Kind.END;
        return renames ? RENAMING : isWhole ? TEXT : BUILT;
    }

    /** Steps over the variable of an assignment, {@code @name =}. */
    private static void skipVariable(SqlCursor cursor) {
        int name = cursor.peek().isSign("@") ? 1 : 0;
        if (cursor.peek(name + 1).isSign("=")) {
            for (int i = 0; i < name + 2; i++) {
                cursor.next();
            }
        }
    }

    private static boolean isHarmless(SqlToken callee) {
        return HARMLESS_PREFIXES.stream().anyMatch(callee.word()::startsWith);
    }
}
