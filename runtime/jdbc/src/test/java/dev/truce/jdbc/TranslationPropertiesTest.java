package dev.truce.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.support.TestContract;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.UniqueRule;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Over any schema, name and value: translation is total, and finds the violated constraint's rule or none. */
final class TranslationPropertiesTest {

    private static final class Item {}

    /** A violated constraint over columns of a table, and the values that the client sent. */
    record Case(String table, String constraint, List<String> columns, String value) {}

    /** How a database words the violation of a case. */
    enum Wording {
        MYSQL {
            @Override
            SQLException of(Case c) {
                return new SQLException(
                        "Duplicate entry '" + c.value() + "' for key '" + c.table() + "." + c.constraint() + "'",
                        "23000",
                        1062);
            }
        },
        MARIADB {
            @Override
            SQLException of(Case c) {
                return new SQLException(
                        "Duplicate entry '" + c.value() + "' for key '" + c.constraint() + "'", "23000", 1062);
            }
        },
        H2 {
            @Override
            SQLException of(Case c) {
                return new SQLException(
                        "Unique index or primary key violation: \"PUBLIC." + quoted(c.constraint()) + " INDEX PUBLIC."
                                + quoted(c.constraint() + "_INDEX_5") + " ON PUBLIC." + quoted(c.table()) + "("
                                + String.join(
                                        ", ",
                                        c.columns().stream()
                                                .map(TranslationPropertiesTest::quoted)
                                                .toList())
                                + ") VALUES ( /* key:1 */ '" + c.value().replace("\"", "\"\"") + "')\"; SQL statement: "
                                + c.value(),
                        "23505",
                        23505);
            }
        },
        OLDER_H2 {
            @Override
            SQLException of(Case c) {
                return new SQLException(
                        "Unique index or primary key violation: \"PUBLIC." + quoted(c.constraint() + "_INDEX_F")
                                + " ON PUBLIC."
                                + quoted(c.table()) + "("
                                + String.join(
                                        ", ",
                                        c.columns().stream()
                                                .map(TranslationPropertiesTest::quoted)
                                                .toList())
                                + ") VALUES ( /* key:1 */ '" + c.value().replace("\"", "\"\"") + "')\"; SQL statement: "
                                + c.value(),
                        "23505",
                        23505);
            }
        },
        ORACLE {
            @Override
            SQLException of(Case c) {
                return new SQLException(
                        "ORA-00001: unique constraint (S." + c.constraint() + ") violated on table S." + c.table()
                                + " columns ("
                                + String.join(", ", c.columns())
                                + ")\nORA-03301: (ORA-00001 details) row with column values ("
                                + c.value() + ") already exists",
                        "23000",
                        1);
            }
        },
        SQL_SERVER {
            @Override
            SQLException of(Case c) {
                return new SQLException(
                        "Violation of UNIQUE KEY constraint '" + c.constraint()
                                + "'. Cannot insert duplicate key in object 'dbo." + c.table()
                                + "'. The duplicate key value is (" + c.value() + ").",
                        "23000",
                        2627);
            }
        };

        abstract SQLException of(Case violated);
    }

    private static String quoted(String name) {
        return "\"\"" + name + "\"\"";
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'd')
                .withChars('_', 'X')
                .ofMinLength(1)
                .ofMaxLength(4);
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> spoofs = Arbitraries.of(Spoofs.VALUES);
        Arbitrary<String> pieces = Arbitraries.of(
                "' for key '",
                "'",
                "\"",
                "\"\"",
                ")",
                "(",
                " ON ",
                " INDEX ",
                "\n",
                " columns (",
                "a",
                "b",
                "'. Cannot insert",
                " violated on table S.",
                "\u0000",
                "ü");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                spoofs,
                pieces.list().ofMaxSize(8).map(parts -> String.join("", parts)));
    }

    @Provide
    Arbitrary<List<Case>> schema() {
        Arbitrary<List<String>> columns = names().list()
                .uniqueElements(name -> name.toLowerCase(Locale.ROOT))
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(names(), names(), columns, values())
                .as(Case::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 3000)
    void violatedConstraintIsItsOwnRuleOrNone(
            @ForAll("schema") List<Case> schema,
            @ForAll Wording wording,
            @ForAll Set<Integer> declared,
            @ForAll boolean own) {
        List<UniqueRule> rules = new ArrayList<>();
        String table = schema.get(0).table();
        for (int i : declaredOf(schema, declared)) {
            Case rule = schema.get(i);
            if (rule.table().equals(table)) {
                rules.add(TestContract.unique("RULE" + i, rule.columns().toArray(String[]::new))
                        .withConstraintNames(rule.constraint()));
            }
        }
        ConstraintTranslator translator =
                ConstraintTranslator.of(Contracts.of(new TestContract<>(Item.class, rules).in(table, "key")));
        for (int i = 0; i < schema.size(); i++) {
            Case violated = schema.get(i);
            Optional<Conflict> conflict = own
                    ? translator.translate(wording.of(violated), Item.class)
                    : translator.translate(wording.of(violated));
            conflict.ifPresent(found -> assertThat(found.type().code()).isIn(truths(schema, violated, wording)));
        }
    }

    private static Set<Integer> declaredOf(List<Case> schema, Set<Integer> chosen) {
        Set<Integer> declared = new LinkedHashSet<>();
        chosen.forEach(number -> declared.add(Math.floorMod(number, schema.size())));
        return declared;
    }

    /** The rules that are about the violated constraint: of its name, which some databases tell without table, or its columns. */
    private static List<String> truths(List<Case> schema, Case violated, Wording wording) {
        return IntStream.range(0, schema.size())
                .filter(i -> isAbout(schema.get(i), violated, wording))
                .mapToObj(i -> "RULE" + i)
                .toList();
    }

    private static boolean isAbout(Case rule, Case violated, Wording wording) {
        boolean sameTable = rule.table().equalsIgnoreCase(violated.table());
        boolean named = rule.constraint().equalsIgnoreCase(violated.constraint());
        boolean alikeColumns = folded(rule.columns()).equals(folded(violated.columns()));
        boolean firstColumn =
                rule.columns().size() == 1 && rule.columns().get(0).equalsIgnoreCase(violated.constraint());
        boolean namedPerTable = wording == Wording.MYSQL || wording == Wording.MARIADB;
        return (named && (sameTable || wording != Wording.MYSQL))
                || (sameTable && alikeColumns)
                || (namedPerTable && firstColumn && (sameTable || wording == Wording.MARIADB));
    }

    private static Set<String> folded(List<String> columns) {
        Set<String> folded = new LinkedHashSet<>();
        columns.stream().map(name -> name.toLowerCase(Locale.ROOT)).sorted().forEach(folded::add);
        return folded;
    }

    @Property(tries = 3000)
    void anyExceptionIsTranslatedOrNotButNeverThrows(
            @ForAll("messages") @Nullable String message,
            @ForAll("states") @Nullable String state,
            @ForAll("codes") int code) {
        SQLException failure = new SQLException(message, state, code);
        ConstraintTranslator translator = ConstraintTranslator.of(
                Contracts.of(new TestContract<>(Item.class, List.of(TestContract.unique("RULE", "undeclared_column")))
                        .in("no_table", "key")));

        Optional<Conflict> conflict = translator.translate(new RuntimeException(failure), Item.class);
        translator.constraint(failure);
        for (Dialect dialect : Dialect.values()) {
            ConstraintTranslator.of(Contracts.of(), dialect).translate(failure);
        }
        conflict.ifPresent(found -> assertThat(found.type().code()).isEqualTo("COLLISION"));
    }

    @Provide
    Arbitrary<String> messages() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Duplicate entry '",
                "' for key '",
                "'",
                "\"PUBLIC.",
                " ON ",
                "(",
                ")",
                "\"",
                "ORA-00001: ",
                "unique constraint (",
                "Violation of UNIQUE KEY constraint '",
                "SQLERRMC=",
                ";",
                ",",
                "\n",
                ".",
                "x",
                " INDEX ",
                "(`",
                "PRIMARY KEY");
        return pieces.list().ofMaxSize(10).map(parts -> String.join("", parts)).injectNull(0.05);
    }

    @Provide
    Arbitrary<String> states() {
        return Arbitraries.of("23505", "23000", "23503", "23504", "40001", "HY000", "72000", "", "x")
                .injectNull(0.1);
    }

    @Provide
    Arbitrary<Integer> codes() {
        return Arbitraries.of(
                0, 1, 19, 547, 515, 1062, 1451, 2627, 2601, 2292, 23505, 23503, -803, -532, 1205, 8177, 40001);
    }
}
