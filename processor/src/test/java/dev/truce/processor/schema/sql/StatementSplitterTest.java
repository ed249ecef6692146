package dev.truce.processor.schema.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementSplitterTest {

    /** Each statement as {@code line: its tokens}. */
    private static List<String> split(String sql, Dialect dialect) {
        return StatementSplitter.split(new SqlFile("a.sql", sql), dialect).stream()
                .map(statement -> statement.place().line() + ": "
                        + String.join(
                                " ",
                                statement.tokens().stream().map(SqlToken::text).toList()))
                .toList();
    }

    @Test
    void statementsKeepTheirLines() {
        assertThat(split("\n-- a; b\nSELECT 1;\n\n/* c;\n */ SELECT\n2 ; ;", Dialect.OTHER))
                .containsExactly("3: SELECT 1", "6: SELECT 2");
        assertThat(split("SELECT 1;\r\nSELECT 2;\r\n", Dialect.OTHER)).containsExactly("1: SELECT 1", "2: SELECT 2");
    }

    @Test
    void semicolonsInTextsEndNothing() {
        assertThat(split("SELECT 'a;''b', \"c;\"\"d\", `e;`; X", Dialect.OTHER))
                .containsExactly("1: SELECT 'a;''b' , \"c;\"\"d\" , `e;`", "1: X");
        assertThat(split("SELECT $$a;$$, $x$;$$;$x$; SELECT $1", Dialect.POSTGRESQL))
                .containsExactly("1: SELECT $$a;$$ , $x$;$$;$x$", "1: SELECT $1");
        assertThat(split("SELECT [a;b]; X", Dialect.SQL_SERVER)).containsExactly("1: SELECT [a;b]", "1: X");
    }

    @Test
    void backslashEscapesWhereTheDialectSaysSo() {
        assertThat(split("SELECT 'a\\'; b'; X", Dialect.MYSQL)).containsExactly("1: SELECT 'a\\'; b'", "1: X");
        assertThat(split("SELECT E'a\\'; b'; X", Dialect.POSTGRESQL)).containsExactly("1: SELECT E 'a\\'; b'", "1: X");
        assertThat(split("SELECT 'a\\'; X", Dialect.POSTGRESQL)).containsExactly("1: SELECT 'a\\'", "1: X");
    }

    @Test
    void commentsNestUnlessThatNeverCloses() {
        assertThat(split("/* a /* b */ ; */ X;", Dialect.OTHER)).containsExactly("1: X");
        assertThat(split("/* a /* b */ X; Y", Dialect.OTHER)).containsExactly("1: X", "1: Y");
        assertThat(split("# a; b\nX; Y # c;\n", Dialect.MYSQL)).containsExactly("2: X", "2: Y");
    }

    @Test
    void routinesEndWithTheirBlocks() {
        String routine = "CREATE PROCEDURE p() BEGIN IF a THEN b; ELSE c; END IF; CASE x WHEN 1 THEN d; END CASE; "
                + "BEGIN e; END; END";
        assertThat(split(routine + "; X;", Dialect.OTHER)).hasSize(2).last().isEqualTo("1: X");
        assertThat(split("CREATE FUNCTION f() BEGIN a; X;", Dialect.OTHER)).hasSize(2);
        assertThat(split("CREATE TRIGGER g AFTER INSERT ON t EXECUTE FUNCTION f(); X", Dialect.OTHER))
                .hasSize(2);
    }

    @Test
    void clientsHaveTheirOwnDelimiters() {
        assertThat(split("DELIMITER //\nX; Y//\nDELIMITER ;\nZ;", Dialect.MYSQL))
                .containsExactly("2: X ; Y", "4: Z");
        assertThat(split("X\nGO\nY\ngo\n", Dialect.SQL_SERVER)).containsExactly("1: X", "3: Y");
        assertThat(split("X\n/\nY a / b\n/\n", Dialect.OTHER)).containsExactly("1: X", "3: Y a / b");
        assertThat(split("\\restrict a;b\nX;\n", Dialect.POSTGRESQL)).containsExactly("2: X");
    }

    @Test
    void copiedRowsAreNoStatements() {
        assertThat(split("COPY t (a) FROM stdin;\nx; y\n'z\n\\.\nX;", Dialect.POSTGRESQL))
                .containsExactly("1: COPY t ( a ) FROM stdin", "5: X");
    }

    @Test
    void operatorsAndNumbersStayWhole() {
        assertThat(split("a::text<>1.5 ->> b||c -- d", Dialect.POSTGRESQL))
                .containsExactly("1: a :: text <> 1.5 ->> b || c");
    }

    @Test
    void whatNeverClosesEndsWithTheFile() {
        for (String open : List.of("'a", "\"a", "$$a", "/* a", "(a", "$x$ $$")) {
            assertThat(split("X; " + open + ";", Dialect.POSTGRESQL)).first().isEqualTo("1: X");
        }
    }

    @Test
    void headIsCutAtAWord() {
        SqlStatement statement = StatementSplitter.split(
                        new SqlFile("a.sql", "ALTER TABLE  public.users\n ADD COLUMN something varchar(20) NOT NULL"),
                        Dialect.OTHER)
                .get(0);

        assertThat(statement.head()).isEqualTo("ALTER TABLE public.users ADD COLUMN …");
    }
}
