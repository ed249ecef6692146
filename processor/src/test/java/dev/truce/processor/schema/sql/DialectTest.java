package dev.truce.processor.schema.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.schema.ExampleSchema;
import dev.truce.processor.schema.ddl.Schema;
import dev.truce.processor.schema.ddl.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class DialectTest {

    private static List<String> t(String sql) {
        return ExampleSchema.describe(ExampleSchema.of(sql), "t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MYSQL | CREATE TABLE `t` (a int)",
                "MYSQL | CREATE TABLE t (a int) ENGINE=InnoDB",
                "MYSQL | CREATE TABLE t (a int auto_increment)",
                "POSTGRESQL | CREATE TABLE t (a bigserial)",
                "POSTGRESQL | SELECT 'a'::varchar",
                "POSTGRESQL | DO $$ BEGIN END $$",
                "SQL_SERVER | CREATE TABLE t (a nvarchar(10))",
                "OTHER | CREATE TABLE t (a varchar(10), UNIQUE (a)) -- like `t`, auto_increment",
                "OTHER | INSERT INTO t VALUES ('ENGINE', 'bigserial')",
            })
    void dialectIsToldByItsWords(Dialect dialect, String sql) {
        assertThat(Dialect.of(SqlLexer.read(sql, Dialect.OTHER).stream())).isEqualTo(dialect);
    }

    @Test
    void mySqlIsRead() {
        assertThat(t("""
                # the users
                CREATE TABLE `t` (
                  `id` bigint unsigned NOT NULL AUTO_INCREMENT COMMENT 'it\\'s; an id',
                  `email` varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
                  `st` enum('A','B') NOT NULL,
                  `at` timestamp(3) DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
                  PRIMARY KEY USING BTREE (`id`),
                  UNIQUE KEY `uk_email` (`email`(191), `st` DESC),
                  UNIQUE (st),
                  KEY `ix` (`st`),
                  FULLTEXT KEY ft (email),
                  CONSTRAINT `fk` FOREIGN KEY (`id`) REFERENCES `o` (`id`) ON DELETE CASCADE
                ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
                ALTER TABLE t ADD COLUMN x int NOT NULL AFTER email, ADD UNIQUE INDEX ux (x), ADD INDEX iy (x);
                CREATE UNIQUE INDEX uf ON t ((lower(email)), x) USING BTREE;"""))
                .containsExactly(
                        "id bigint not null generated",
                        "email varchar collate utf8mb4_bin",
                        "st enum[A, B] not null",
                        "at timestamp generated",
                        "x int not null",
                        "primary primary (id) @7",
                        "constraint uk_email (email, st) @8",
                        "constraint st (st) @9",
                        "constraint ux (x) @14",
                        "index uf (email~, x) @15",
                        "foreign fk[id] -> o CASCADE");
    }

    @Test
    void mySqlIsAltered() {
        assertThat(t("""
                CREATE TABLE t (a int, b varchar(9), c int, UNIQUE KEY ab (a, b), UNIQUE KEY bc (b, c)) ENGINE=InnoDB;
                ALTER TABLE t MODIFY COLUMN a bigint NOT NULL FIRST, CHANGE b d varchar(10) NOT NULL, DROP COLUMN c;
                ALTER TABLE t DROP INDEX ab, RENAME KEY bc TO e, DROP FOREIGN KEY f, ALGORITHM=INPLACE, LOCK=NONE;
                ALTER TABLE t CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                RENAME TABLE t TO u, u TO t;""")).containsExactly("a bigint not null", "d varchar not null", "constraint e (d) @1");
    }

    @Test
    void collationsDecideAboutCase() {
        Schema schema = ExampleSchema.of("""
                CREATE TABLE t (a varchar(9), b varchar(9) COLLATE utf8mb4_bin, c varchar(9) COLLATE utf8mb4_general_ci)
                  ENGINE=InnoDB COLLATE=utf8mb4_0900_as_cs;
                CREATE TABLE u (a varchar(9)) ENGINE=InnoDB;""");
        Table t = schema.table(TableName.of("t"));
        Table u = schema.table(TableName.of("u"));

        assertThat(t.columns())
                .extracting(column -> schema.ignoresCase(t, column))
                .containsExactly(false, false, true);
        assertThat(u.columns())
                .extracting(column -> schema.ignoresCase(u, column))
                .containsExactly(true);
    }

    @Test
    void delimitersOfMySqlAreForTheClient() {
        assertThat(t("""
                DELIMITER $$
                CREATE TRIGGER g BEFORE INSERT ON `t` FOR EACH ROW BEGIN SET NEW.a = 1; DROP TABLE t; END$$
                DELIMITER ;
                CREATE TABLE t (a int);
                CREATE PROCEDURE p() BEGIN IF x THEN DROP TABLE t; END IF; SELECT CASE WHEN 1 THEN 2 END; END;
                ALTER TABLE t ADD b int;""")).containsExactly("a int", "b int");
    }

    @Test
    void sqlServerIsRead() {
        assertThat(t("""
                CREATE TABLE [dbo].[t] (
                  [id] int IDENTITY(1,1) NOT NULL CONSTRAINT [pk t] PRIMARY KEY CLUSTERED,
                  [email] nvarchar(100) NOT NULL,
                  CONSTRAINT uq UNIQUE NONCLUSTERED ([email] ASC)
                )
                GO
                CREATE UNIQUE NONCLUSTERED INDEX ux ON dbo.t (email) WHERE email IS NOT NULL
                GO
                ALTER TABLE dbo.t WITH CHECK ADD CONSTRAINT fk FOREIGN KEY (id) REFERENCES dbo.o (id)
                ALTER TABLE dbo.t CHECK CONSTRAINT fk
                GO
                ALTER TABLE t ALTER COLUMN email nvarchar(50) NULL
                """))
                .contains(
                        "email nvarchar",
                        "primary pk t (id) @2",
                        "constraint uq (email) @4",
                        "index ux (email) where email is not null @7");
    }

    @Test
    void howSqlServerStoresAnIndexDoesNotMatter() {
        assertThat(t("""
                CREATE TABLE [dbo].[t] ([id] int IDENTITY(1,1) NOT NULL, [email] nvarchar(100) NOT NULL, [v] int)
                GO
                CREATE UNIQUE NONCLUSTERED INDEX [UX_a] ON [dbo].[t] ([email] ASC) INCLUDE ([v])
                  WHERE ([v] IS NOT NULL AND [v] > (0)) WITH (ONLINE = ON, FILLFACTOR = 90) ON [PRIMARY]
                GO
                CREATE UNIQUE NONCLUSTERED INDEX [UX_b] ON [dbo].[t] ([v] DESC)
                  WITH (PAD_INDEX = OFF, STATISTICS_NORECOMPUTE = OFF, IGNORE_DUP_KEY = OFF) ON [PRIMARY]
                GO
                """))
                .contains("index ux_a (email) where v > 0 and v is not null @3", "index ux_b (v) @6")
                .doesNotContain("opaque");
    }

    @Test
    void scriptsOfSqlServerManagementStudioAreRead() {
        assertThat(t("""
                CREATE TABLE [dbo].[t](
                  [id] [bigint] IDENTITY(1,1) NOT NULL,
                  [email] [nvarchar](255) NOT NULL,
                  [valid_from] [datetime2](7) GENERATED ALWAYS AS ROW START HIDDEN NOT NULL,
                  CONSTRAINT [PK_t] PRIMARY KEY CLUSTERED ([id] ASC) WITH (PAD_INDEX = OFF) ON [PRIMARY],
                  CONSTRAINT [UQ_t] UNIQUE NONCLUSTERED ([email] ASC) WITH (PAD_INDEX = OFF) ON [PRIMARY],
                  PERIOD FOR SYSTEM_TIME ([valid_from], [valid_to])
                ) ON [PRIMARY] WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = [dbo].[t_history]))
                GO
                ALTER TABLE [dbo].[t] ADD CONSTRAINT [DF_t] DEFAULT ((0)) FOR [id]
                GO
                ALTER TABLE [dbo].[t] ADD DEFAULT (getdate()) FOR [valid_from]
                GO
                """))
                .containsExactly(
                        "id bigint not null generated",
                        "email nvarchar not null",
                        "valid_from datetime2 not null generated",
                        "primary pk_t (id) @5",
                        "constraint uq_t (email) @6");
    }

    @Test
    void constraintsOfOracleMayHaveAnIndexAndMayBeDisabled() {
        assertThat(t("""
                CREATE TABLE t (
                  id NUMBER(19),
                  a varchar2(9),
                  CONSTRAINT pk PRIMARY KEY (id) USING INDEX (CREATE UNIQUE INDEX pk ON t (id) TABLESPACE x) ENABLE NOVALIDATE
                ) TABLESPACE x;
                ALTER TABLE t ADD CONSTRAINT uq UNIQUE (a) RELY DISABLE NOVALIDATE;
                ALTER TABLE t ADD CONSTRAINT uq2 UNIQUE (a) NOT ENFORCED;
                CREATE UNIQUE INDEX ux ON t (CASE WHEN id > 0 THEN a END) ONLINE;
                """))
                .containsExactly(
                        "id number not null",
                        "a varchar2",
                        "primary pk (id) @4",
                        "index ux (<CASE WHEN id > 0 THEN a END>) @8");
    }

    @Test
    void constraintsMayBeNamedWithTheirSchema() {
        assertThat(t("""
                CREATE CACHED TABLE "PUBLIC"."T"("A" INT, "B" INT);
                ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "PUBLIC"."PK" PRIMARY KEY("A");
                ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "PUBLIC"."UX" UNIQUE NULLS DISTINCT ("B");
                ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "PUBLIC"."NN" NOT NULL "B";
                """))
                .containsExactly("a int not null", "b int not null", "primary pk (a) @2", "constraint ux (b) @3");
    }

    @Test
    void linesForTheClientOfOracleAreNoStatements() {
        assertThat(t("""
                WHENEVER SQLERROR EXIT FAILURE
                SET DEFINE OFF
                PROMPT creating the table t
                REM CREATE TABLE no (a int)
                CREATE TABLE t (
                  id int,
                  prompt varchar2(9)
                )
                /
                SHOW ERRORS
                CREATE UNIQUE INDEX ux ON t (prompt);
                """)).containsExactly("id int", "prompt varchar2", "index ux (prompt) @11");
    }

    @Test
    void constraintsOfMariaDbAndH2AreAddedOnce() {
        assertThat(t("""
                CREATE OR REPLACE TABLE t (a varchar(9), b varchar(9), UNIQUE KEY IF NOT EXISTS uk_a (a), KEY IF NOT EXISTS ix (b));
                ALTER TABLE t ADD CONSTRAINT IF NOT EXISTS uk_b UNIQUE (b);
                ALTER TABLE t ADD CONSTRAINT IF NOT EXISTS uk_b UNIQUE (a, b);"""))
                .containsExactly("a varchar", "b varchar", "constraint uk_a (a) @1", "constraint uk_b (b) @2");
    }

    @Test
    void oracleIsRead() {
        assertThat(t("""
                CREATE TABLE t (id NUMBER(19) GENERATED ALWAYS AS IDENTITY, name VARCHAR2(100 CHAR) NOT NULL ENABLE);
                ALTER TABLE t ADD (a varchar2(10) UNIQUE, CONSTRAINT uq UNIQUE (name));
                ALTER TABLE t MODIFY (a NOT NULL, name NULL);
                ALTER TABLE t DROP (id)
                /
                """))
                .containsExactly(
                        "name varchar2", "a varchar2 not null", "constraint  (a) @2", "constraint uq (name) @2");
    }

    @Test
    void droppingByANameThatNobodyGaveIsNotUnderstood() {
        assertThat(t("CREATE TABLE t (a varchar(9) UNIQUE);\nALTER TABLE t DROP CONSTRAINT SYS_C001;"))
                .startsWith("opaque");
    }

    @Test
    void placeholdersArePartsOfNames() {
        Schema schema = ExampleSchema.of("CREATE TABLE ${schema}.${prefix}t (a int UNIQUE);");

        assertThat(schema.tables()).extracting(table -> table.name().text()).containsExactly("${schema}.${prefix}t");
        assertThat(schema.mayHave(TableName.of("app_t"))).isTrue();
        assertThat(schema.mayHave(TableName.of("users"))).isFalse();
        assertThat(t("""
                CREATE TABLE t (id int, a int, CONSTRAINT ${prefix}_fk FOREIGN KEY (a) REFERENCES ${schema}.others (id));
                CREATE UNIQUE INDEX ${prefix}_ux ON ${schema}.t (a);"""))
                .containsExactly(
                        "id int", "a int", "index ${prefix}_ux (a) @2", "foreign ${prefix}_fk[a] -> ${schema}.others");
    }
}
