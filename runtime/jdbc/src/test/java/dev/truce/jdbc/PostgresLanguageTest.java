package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestContract.reference;
import static dev.truce.jdbc.support.TestContract.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.support.TestContract;
import dev.truce.runtime.Contracts;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What PostgreSQL sends in other languages, of which the embedded one has none: the texts of its own translations. */
final class PostgresLanguageTest {

    private static final class User {}

    private static final ConstraintTranslator TRANSLATOR = ConstraintTranslator.of(Contracts.of(new TestContract<>(
                    User.class,
                    List.of(
                            unique("EMAIL", "email"),
                            reference("IN_USE", "subscription").withTable("subscriptions")))
            .in("users", "id")));

    /** An error as it comes over the wire: severity, SQLSTATE, message, detail, constraint, table. */
    private static SQLException error(String state, String message, String detail, String constraint, String table) {
        return new PSQLException(new ServerErrorMessage(
                "SERROR\0C" + state + "\0M" + message + "\0D" + detail + "\0n" + constraint + "\0t" + table + "\0"));
    }

    private static Optional<String> translated(SQLException failure) {
        return TRANSLATOR.translate(failure).map(conflict -> conflict.type().code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schlüssel »(email)=(x) uk_other (id)=(1)« existiert bereits.",
                "La clé « (email)=(x) » existe déjà.",
                "キー (email)=(x) はすでに存在します。",
                "键值\"(email)=(x)\" 已经存在",
                "Ключ \"(email)=(x)\" уже существует.",
            })
    void duplicateIsKnownByItsColumnsInAnyLanguage(String detail) {
        assertThat(translated(error("23505", "…", detail, "whatever", "users"))).contains("EMAIL");
        assertThat(translated(error("23505", "…", detail, "users_email_key", "audit")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update or delete on table \"users\" violates foreign key constraint \"fk\" on table \"subscriptions\"",
                "update or delete on table \"users\" violates RESTRICT setting of foreign key constraint \"fk\" on table \"subscriptions\"",
                "Aktualisieren oder Löschen in Tabelle »users« verletzt Fremdschlüssel-Constraint »fk« von Tabelle »subscriptions«",
                "UPDATE ou DELETE sur la table «\u00a0users\u00a0» viole la contrainte de clé étrangère «\u00a0fk\u00a0» de la table «\u00a0subscriptions\u00a0»",
                "テーブル\"users\"の更新または削除は、テーブル\"subscriptions\"の外部キー制約\"fk\"に違反します",
                "在 \"users\" 上的更新或删除操作违反了在 \"subscriptions\" 上的外键约束 \"fk\"",
                "UPDATE или DELETE в таблице \"users\" нарушает ограничение внешнего ключа \"fk\" таблицы \"subscriptions\"",
            })
    void deleteOfAReferencedRowIsKnownInAnyLanguage(String message) {
        assertThat(translated(error("23503", message, "…", "fk", "subscriptions")))
                .contains("IN_USE");
        assertThat(translated(error("23001", message, "…", "fk", "subscriptions")))
                .contains("IN_USE");
        assertThat(translated(error("23503", message.replace("users", "orders"), "…", "fk", "subscriptions")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert or update on table \"subscriptions\" violates foreign key constraint \"fk\"",
                "Einfügen oder Aktualisieren in Tabelle »subscriptions« verletzt Fremdschlüssel-Constraint »fk«",
                "テーブル\"subscriptions\"への挿入、更新は外部キー制約\"fk\"に違反しています",
            })
    void missingParentIsNoReferenceInAnyLanguage(String message) {
        String spoof =
                "Key (user_id)=(1) on table \"users\" \"fk\" \"subscriptions\" is not present in table \"users\".";

        assertThat(translated(error("23503", message, spoof, "fk", "subscriptions")))
                .isEmpty();
    }
}
