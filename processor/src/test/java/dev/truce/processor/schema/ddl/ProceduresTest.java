package dev.truce.processor.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.schema.ExampleSchema;
import dev.truce.processor.schema.sql.TableName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Procedural code makes only those tables unknown that it may change. */
class ProceduresTest {
    private static final String TABLES = "CREATE TABLE users (email text); CREATE TABLE logs (text varchar(9));\n";
    private static final String HELPER = """
            CREATE PROCEDURE add_index(IN tbl VARCHAR(64), IN ix VARCHAR(64))
            BEGIN
              IF NOT EXISTS (SELECT * FROM information_schema.statistics WHERE table_name = tbl) THEN
                SET @s = CONCAT('ALTER TABLE ', tbl, ' ADD INDEX ', ix);
                PREPARE stmt FROM @s;
                EXECUTE stmt;
              END IF;
            END;
            """;

    private static boolean isOpaque(Schema schema, String table) {
        return schema.table(TableName.of(table)).isOpaque();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE PROCEDURE p(IN t VARCHAR(64)) BEGIN ALTER TABLE logs ADD INDEX i (text); END; CALL p('logs');",
                HELPER + "CALL add_index('logs', 'ix_text');",
                "CALL unknown_helper('logs', 'text');",
                "SET @s = 'ALTER TABLE logs ADD INDEX i (text)'; PREPARE st FROM @s; EXECUTE st; DEALLOCATE PREPARE st;",
                "EXEC sp_rename 'logs.text', 'body', 'COLUMN';",
                "DO $$ BEGIN EXECUTE 'ALTER TABLE logs ADD x int'; END $$;",
                "DO $$ BEGIN EXECUTE format('ALTER TABLE %I ADD x int', 'logs'); END $$;",
                "EXEC dbo.sp_rename @objname = N'dbo.logs', @newname = N'events';",
                "sp_rename 'logs', 'events';",
                "CREATE UNIQUE INDEX ux ON logs (text); EXEC sp_rename 'ux', 'uy', 'INDEX';",
                "EXEC('ALTER TABLE logs ADD x int');",
                "EXECUTE IMMEDIATE 'ALTER TABLE logs ADD x int';",
                "EXECUTE sp_executesql N'ALTER TABLE logs ADD x int';",
                "DECLARE @s nvarchar(max) = N'ALTER TABLE logs ADD x int'; EXEC sp_executesql @s;",
                "IF NOT EXISTS (SELECT 1 FROM sys.columns) ALTER TABLE logs ADD x int;",
                "CREATE UNIQUE INDEX ux ON logs (text); DO $$ BEGIN DROP INDEX ux; END $$;",
                "FROBNICATE TABLE logs;",
            })
    void codeAffectsTheTablesThatItNames(String code) {
        Schema schema = ExampleSchema.of(TABLES + code);

        assertThat(isOpaque(schema, "logs")).isTrue();
        assertThat(isOpaque(schema, "users")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CALL migrate();",
                HELPER + "CALL add_index(@name, 'ix');",
                "EXECUTE st;",
                "DO $$ DECLARE r record; BEGIN FOR r IN SELECT tablename FROM pg_tables WHERE tablename <> 'logs' LOOP "
                        + "EXECUTE 'ALTER TABLE ' || r.tablename || ' ADD x int'; END LOOP; END $$;",
                "DO $$ BEGIN EXECUTE 'DROP TABLE ' || name; END $$;",
                "EXEC('ALTER TABLE ' + @name + ' ADD x int');",
                "EXEC sp_rename @old, 'new';",
                "EXEC(@s);",
            })
    void codeThatNamesNoTableMayChangeAll(String code) {
        Schema schema = ExampleSchema.of(TABLES + code + "\nCREATE TABLE later (a text);");

        assertThat(isOpaque(schema, "logs")).isTrue();
        assertThat(isOpaque(schema, "users")).isTrue();
        assertThat(isOpaque(schema, "later")).isFalse();
        assertThat(schema.mayHave(TableName.of("others"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXEC sp_rename 'logs', 'events';", "CALL rename_table('logs', 'events');"})
    void codeMayCreateTheTablesThatItNames(String code) {
        Schema schema = ExampleSchema.of(TABLES + code);

        assertThat(schema.mayHave(TableName.of("events"))).isTrue();
        assertThat(schema.mayHave(TableName.of("others"))).isFalse();
        assertThat(isOpaque(schema, "users")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXEC sp_rename 'legacy', 'old_legacy';",
                "EXEC sp_rename N'dbo.legacy.code', N'number', N'COLUMN';",
                "EXEC sp_rename @objname = 'legacy', @newname = 'old_legacy';",
                "EXECUTE sys.sp_rename 'legacy', 'old_legacy';",
                "EXEC('UPDATE legacy SET code = 1');",
                "EXEC('CREATE VIEW v AS SELECT code FROM legacy');",
                "EXEC('DROP TABLE legacy');",
                "EXECUTE IMMEDIATE 'UPDATE legacy SET code = 1';",
                "EXEC sp_executesql N'UPDATE legacy SET code = @c', N'@c int', @c = 1;",
                "EXEC sp_addextendedproperty 'MS_Description', 'drop it', 'SCHEMA', 'dbo', 'TABLE', 'legacy';",
                "EXEC sys.sp_refreshview 'v';",
                "EXEC @result = sp_getapplock @Resource = 'migration', @LockMode = 'Exclusive';",
                "CALL DBMS_STATS.GATHER_TABLE_STATS('SHOP', 'LEGACY');",
                "LOAD DATA INFILE 'a.csv' INTO TABLE legacy;",
                "REPAIR TABLE legacy; CHECK TABLE legacy; CHECKSUM TABLE legacy; DESC legacy;",
                "SECURITY LABEL ON TABLE logs IS 'secret';",
            })
    void codeAboutOtherTablesAffectsNone(String code) {
        Schema schema = ExampleSchema.of(TABLES + code);

        assertThat(isOpaque(schema, "logs")).isFalse();
        assertThat(isOpaque(schema, "users")).isFalse();
    }

    @Test
    void codeThatChangesNoTableAffectsNone() {
        Schema schema = ExampleSchema.of(TABLES
                + "CREATE FUNCTION f() RETURNS void AS $x$ BEGIN UPDATE users SET email = ''; END $x$ LANGUAGE plpgsql;"
                + "DO $$ BEGIN PERFORM f(); END $$; SET @a = 1; SELECT f();");

        assertThat(schema.skipped()).isEmpty();
    }
}
