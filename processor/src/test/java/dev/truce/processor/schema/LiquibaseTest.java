package dev.truce.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.schema.ddl.Migrator;
import dev.truce.processor.schema.ddl.Schema;
import dev.truce.processor.schema.sql.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changelogs of Liquibase lead to the tables that Liquibase would create. */
class LiquibaseTest {
    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog">
            %s
            </databaseChangeLog>
            """;
    private static final String USERS = """
            <changeSet id="1" author="ada">
                <createTable tableName="users">
                    <column name="id" type="bigint" autoIncrement="true">
                        <constraints primaryKey="true" nullable="false"/>
                    </column>
                    <column name="login" type="varchar(50)"><constraints nullable="false"/></column>
                </createTable>
            </changeSet>
            """;

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Schema schema(String paths) {
        MigrationFiles files = MigrationFiles.read(SchemaLocation.of(folder.toString(), paths));
        assertThat(files.findings()).isEmpty();
        MigrationFiles.Application application = files.applications().get(0);
        return Migrator.migrate(application.list(), Database.named(application.database()));
    }

    private List<String> describe(String changes, String database) throws IOException {
        write("changelog.xml", XML.formatted(changes));
        return ExampleSchema.describe(schema(database + "changelog.xml"), "users");
    }

    @Test
    void changesOfXmlAreApplied() throws IOException {
        write("db/master.xml", XML.formatted("""
                <property name="name" value="varchar(60)"/>
                <property name="clob" value="longtext" dbms="mysql"/>
                <property name="clob" value="clob" dbms="h2"/>
                <include file="db/changes/001.xml"/>
                <include file="changes/002.yaml" relativeToChangelogFile="true"/>
                """));
        write("db/changes/001.xml", XML.formatted("""
                <changeSet id="1" author="ada">
                    <createTable tableName="users">
                        <column name="id" type="bigint" autoIncrement="true">
                            <constraints primaryKey="true" nullable="false"/>
                        </column>
                        <column name="login" type="${name}">
                            <constraints nullable="false" unique="true" uniqueConstraintName="ux_login"/>
                        </column>
                        <column name="key" type="varchar(9)"/>
                        <column name="created" type="timestamp" defaultValueComputed="now()"/>
                        <column name="org" type="bigint">
                            <constraints foreignKeyName="fk_org" references="orgs(id)" deleteCascade="true"/>
                        </column>
                    </createTable>
                    <loadData file="users.csv" tableName="users"/>
                    <dropDefaultValue tableName="users" columnName="created" columnDataType="timestamp"/>
                </changeSet>
                """));
        write("db/changes/002.yaml", """
                databaseChangeLog:
                  - changeSet:
                      id: 2
                      author: ada
                      changes:
                        - addColumn:
                            tableName: users
                            columns:
                              - column:
                                  name: email
                                  type: varchar(191)
                                  constraints:
                                    nullable: false
                              - column: {name: note, type: '${clob}'}
                        - addUniqueConstraint:
                            tableName: users
                            columnNames: email, org
                            constraintName: ux_email
                        - createIndex:
                            tableName: users
                            indexName: ux_note
                            unique: true
                            columns:
                              - column: {name: lower(note), computed: true}
                        - renameColumn: {tableName: users, oldColumnName: key, newColumnName: code}
                        - addNotNullConstraint: {tableName: users, columnName: code}
                        - modifyDataType: {tableName: users, columnName: code, newDataType: citext}
                """);

        assertThat(ExampleSchema.describe(schema("h2:db"), "users"))
                .isEqualTo(ExampleSchema.describe(schema("h2:db/master.xml"), "users"))
                .containsExactly(
                        "id bigint not null generated",
                        "login varchar not null",
                        "code citext not null",
                        "created timestamp generated",
                        "org bigint",
                        "email varchar not null",
                        "note clob",
                        "primary  (id) @5",
                        "constraint ux_login (login) @8",
                        "constraint ux_email (email, org) @15",
                        "index ux_note (note~) @19",
                        "foreign fk_org[org] -> orgs CASCADE");
    }

    @Test
    void constraintsAndTablesAreDroppedAndRenamed() throws IOException {
        assertThat(describe(USERS + """
                <changeSet id="2" author="ada">
                    <renameTable oldTableName="users" newTableName="people"/>
                    <addUniqueConstraint tableName="people" columnNames="login" constraintName="ux"/>
                    <dropUniqueConstraint tableName="people" constraintName="ux"/>
                    <dropPrimaryKey tableName="people"/>
                    <dropColumn tableName="people" columnName="id"/>
                    <dropNotNullConstraint tableName="people" columnName="login"/>
                    <createIndex tableName="people" indexName="ix" unique="true"><column name="login"/></createIndex>
                    <dropIndex tableName="people" indexName="ix"/>
                    <renameTable oldTableName="people" newTableName="users"/>
                </changeSet>
                """, "h2:")).containsExactly("login varchar");
        assertThat(describe(USERS + "<changeSet id='2' author='a'><dropTable tableName='users'/></changeSet>", "h2:"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "h2: | dbms='h2, oracle' | YES",
                "h2: | dbms='postgresql' | NO",
                "h2: | dbms='!h2' | NO",
                "h2: | dbms='!postgresql' | YES",
                "h2: | context='test' | MAYBE",
                "h2: | contextFilter='!test' | MAYBE",
                "h2: | labels='v2' | MAYBE",
                "h2: | ignore='true' | NO",
                "~~   | dbms='!oracle' | MAYBE",
                "~~   | dbms='h2' | YES",
                "~~   | dbms='h2,mysql' | MAYBE",
            })
    void changeSetRunsWhereItsAttributesSaySo(String database, String attributes, String runs) throws IOException {
        List<String> users = describe(
                USERS + "<changeSet id='2' author='ada' " + attributes
                        + "><addUniqueConstraint tableName='users' columnNames='login' constraintName='ux'/></changeSet>",
                database);

        assertThat(users.contains("constraint ux (login) @11")).isEqualTo(runs.equals("YES"));
        assertThat(users.contains("opaque")).isEqualTo(runs.equals("MAYBE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "onFail='MARK_RAN' | <not><tableExists tableName='users'/></not> | NO",
                "onFail='MARK_RAN' | <tableExists tableName='users'/> | YES",
                "onFail='MARK_RAN' | <columnExists tableName='users' columnName='login'/> | YES",
                "onFail='CONTINUE' | <columnExists tableName='users' columnName='none'/> | NO",
                "onFail='MARK_RAN' | <or><dbms type='mysql'/><tableExists tableName='users'/></or> | YES",
                "onFail='MARK_RAN' | <dbms type='mysql'/> | NO",
                "onFail='MARK_RAN' | <sqlCheck expectedResult='0'>SELECT 1</sqlCheck> | MAYBE",
                "onFail='HALT' | <sqlCheck expectedResult='0'>SELECT 1</sqlCheck> | YES",
            })
    void preconditionsAreEvaluatedWhereTheyAreCertain(String onFail, String condition, String runs) throws IOException {
        List<String> users = describe(
                USERS + "<changeSet id='2' author='ada'><preConditions " + onFail + ">" + condition
                        + "</preConditions>"
                        + "<addUniqueConstraint tableName='users' columnNames='login' constraintName='ux'/></changeSet>",
                "h2:");

        assertThat(users.contains("constraint ux (login) @11")).isEqualTo(runs.equals("YES"));
        assertThat(users.contains("opaque")).isEqualTo(runs.equals("MAYBE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mergeColumns tableName='users' column1Name='a' column2Name='b' finalColumnName='c'/>",
                "<dropAllForeignKeyConstraints baseTableName='users'/>",
                "<customChange class='p.Change'/>",
                "<sqlFile path='missing.sql'/>",
            })
    void changeThatIsNotKnownMakesItsTablesUnknown(String change) throws IOException {
        assertThat(describe(USERS + "<changeSet id='2' author='ada'>" + change + "</changeSet>", "h2:"))
                .startsWith("opaque");
        assertThat(describe(
                                USERS + "<changeSet id='2' author='ada'>" + change.replace("users", "others")
                                        + "</changeSet>",
                                "h2:")
                        .contains("opaque"))
                .isEqualTo(change.contains("users") ? false : true);
    }

    @Test
    void missingIncludeMakesEverythingUnknown() throws IOException {
        assertThat(describe(USERS + "<include file='elsewhere.xml'/>", "h2:")).startsWith("opaque");
        write("more.groovy", "databaseChangeLog { changeSet(id: 1, author: 'ada') { dropTable(tableName: 'users') } }");
        assertThat(describe(USERS + "<include file='more.groovy'/>", "h2:")).startsWith("opaque");
        write("folder/a.sql", "drop table users;");
        assertThat(describe(USERS + "<include file='folder'/>", "h2:")).startsWith("opaque");
    }

    @Test
    void formattedSqlIsReadByItsChangeSets() throws IOException {
        write("db/001.sql", """
                --liquibase formatted sql
                --property name:width value:40
                --changeset ada:1 splitStatements:true endDelimiter:;
                --comment users
                create table users (id bigserial primary key, login varchar(${width}), email citext);
                --rollback drop table users;

                --changeset ada:2 dbms:mysql
                alter table users add unique (login);
                -- changeset "ada lovelace":3 dbms:"postgresql, h2" context:
                alter table users add constraint ux unique (email);
                --changeset ada:4 runOnChange:true
                --preconditions onFail:MARK_RAN onError:MARK_RAN
                --precondition-sql-check expectedResult:0 SELECT COUNT(*) FROM t
                create table others (a int);
                """);

        assertThat(ExampleSchema.describe(schema("db"), "users"))
                .isEqualTo(ExampleSchema.describe(schema("db/001.sql"), "users"))
                .containsExactly(
                        "id bigserial not null generated",
                        "login varchar",
                        "email citext",
                        "primary users_pkey (id) @5",
                        "constraint ux (email) @11");
        assertThat(ExampleSchema.describe(schema("db"), "others")).startsWith("opaque");
    }

    @Test
    void includedFoldersAreReadInTheOrderOfNames() throws IOException {
        write("res/db/changelog.json", """
                {"databaseChangeLog": [{"includeAll": {"path": "db/all/", "relativeToChangelogFile": false}}]}
                """);
        write("res/db/all/2.sql", "ALTER TABLE users ADD UNIQUE (a);");
        write("res/db/all/1.sql", "CREATE TABLE users (a text);");
        write("res/db/all/notes.txt", "CREATE TABLE no (a text);");

        assertThat(ExampleSchema.describe(schema("res/db/changelog.json"), "users"))
                .containsExactly("a text", "constraint users_a_key (a) @1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "postgresql: | <modifySql><append value=' WHERE active'/></modifySql> | index ux (login) where active @11",
                "postgresql: | <modifySql dbms='postgresql'><append value=' WHERE active'/></modifySql> | index ux (login) where active @11",
                "h2: | <modifySql dbms='postgresql'><append value=' WHERE active'/></modifySql> | index ux (login) @11",
                "~~ | <modifySql dbms='postgresql'><append value=' WHERE active'/></modifySql> | opaque",
                "h2: | <modifySql context='test'><append value=' WHERE active'/></modifySql> | opaque",
                "h2: | <modifySql><replace replace='UNIQUE' with=''/></modifySql> | opaque",
                "h2: | <modifySql><regExpReplace replace='UNIQUE' with=''/></modifySql> | opaque",
                "h2: | <modifySql><prepend value='--'/></modifySql> | opaque",
            })
    void statementIsReadAsModifySqlLeavesIt(String database, String modification, String index) throws IOException {
        assertThat(describe(
                        USERS + "<changeSet id='2' author='ada'>"
                                + "<createIndex tableName='users' indexName='ux' unique='true'><column name='login'/></createIndex>"
                                + modification + "</changeSet>",
                        database))
                .contains(index);
    }

    @Test
    void whatIsAppendedToATableKeepsItKnown() throws IOException {
        assertThat(describe(
                        USERS.replace(
                                "</createTable>",
                                "</createTable><modifySql dbms='mysql,mariadb'><append value=' ENGINE=InnoDB'/></modifySql>"),
                        ""))
                .containsExactly("id bigint not null generated", "login varchar not null", "primary  (id) @5");
    }

    @Test
    void lateChangeSetRunsAfterTheOthers() throws IOException {
        assertThat(describe(
                        "<changeSet id='0' author='ada' runOrder='last'>"
                                + "<addUniqueConstraint tableName='users' columnNames='login' constraintName='ux'/></changeSet>"
                                + USERS,
                        "h2:"))
                .contains("constraint ux (login) @3")
                .doesNotContain("opaque");
    }

    @Test
    void mergeKeysNullsAndOtherMembersOfYamlAreRead() throws IOException {
        write("a.yaml", """
                x-shared:
                  required: &required {nullable: false}
                databaseChangeLog:
                  - changeSet:
                      id: 1
                      author: ada
                      dbms: ~
                      context: null
                      changes:
                        - createTable:
                            tableName: users
                            schemaName: null
                            columns:
                              - column: &id
                                  name: id
                                  type: bigint
                                  constraints:
                                    <<: *required
                                    primaryKey: true
                              - column:
                                  <<: [*id]
                                  name: login
                                  constraints: {<<: *required, unique: true, uniqueConstraintName: null}
                """);

        assertThat(ExampleSchema.describe(schema("h2:a.yaml"), "users"))
                .containsExactly(
                        "id bigint not null", "login bigint not null", "primary  (id) @14", "constraint  (login) @20");
    }

    @Test
    void mergeKeyOfItselfIsAFinding() throws IOException {
        write("a.yaml", "databaseChangeLog: &a\n  <<: *a\n");

        assertThat(MigrationFiles.read(SchemaLocation.of(folder.toString(), "a.yaml"))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).contains("is nested too deeply"));
    }

    @Test
    void linesThatLiquibaseIgnoresAreNotRead() throws IOException {
        write("a.sql", """
                --liquibase formatted sql
                --changeset ada:1
                create table users (id bigint, login varchar(9));
                --ignoreLines:start
                drop table users;
                --changeset ada:no
                --ignoreLines:end
                --ignoreLines:2
                alter table users add unique (login);
                alter table users add unique (id);
                alter table users add constraint ux unique (id);
                """);

        assertThat(ExampleSchema.describe(schema("h2:a.sql"), "users"))
                .containsExactly("id bigint", "login varchar", "constraint ux (id) @11");
    }

    @Test
    void otherFilesBesideAChangelogAreNotRead() throws IOException {
        write("db/a.xml", XML.formatted(USERS));
        write("db/logback.xml", "<configuration><logger name=\"liquibase.databaseChangeLog\"/></configuration>");
        write("db/application.yml", "liquibase:\n  table: databaseChangeLog\n");
        write(
                "db/one-line.json",
                "{\"databaseChangeLog\": [{\"changeSet\": {\"id\": 9, \"changes\": ["
                        + "{\"dropPrimaryKey\": {\"tableName\": \"users\"}}]}}]}");

        assertThat(ExampleSchema.describe(schema("h2:db"), "users"))
                .containsExactly("id bigint not null generated", "login varchar not null");
    }

    @Test
    void checkConstraintIsAdded() throws IOException {
        assertThat(describe(
                        USERS
                                + "<changeSet id='2' author='ada'><addCheckConstraint tableName='users' constraintName='ck'"
                                + " constraintBody=\"login in ('a', 'b')\"/></changeSet>",
                        "h2:"))
                .contains("check ck login[a, b]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.xml | <databaseChangeLog> | is not well-formed XML in line 1",
                "a.xml | <beans/> | is not a Liquibase changelog",
                "a.yaml | a: [ | is not valid YAML in line 1",
                "a.yaml | a: b | is not a Liquibase changelog",
            })
    void fileThatIsNotAChangelogIsOneFinding(String name, String text, String mistake) throws IOException {
        write(name, text);

        assertThat(MigrationFiles.read(SchemaLocation.of(folder.toString(), name))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).contains(name, mistake));
    }

    @Test
    void externalEntitiesAreNotRead() throws IOException {
        write("secret.txt", "secret");
        write(
                "a.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \""
                        + folder.resolve("secret.txt").toUri() + "\">]>\n"
                        + "<databaseChangeLog><changeSet id=\"1\" author=\"a\"><sql>&x;</sql></changeSet></databaseChangeLog>");

        MigrationFiles files = MigrationFiles.read(SchemaLocation.of(folder.toString(), "a.xml"));

        assertThat(files.applications().toString() + files.findings()).doesNotContain("secret ");
    }

    @Test
    void foldersOfDatabasesAreSchemasOfTheirOwn() throws IOException {
        write("db/common/V1__a.sql", "CREATE TABLE users (a varchar(9));");
        write("db/h2/V2__b.sql", "ALTER TABLE users ADD UNIQUE (a);");
        write("db/postgresql/V2__b.sql", "ALTER TABLE users ADD CONSTRAINT ux UNIQUE (a);");

        MigrationFiles files = MigrationFiles.read(SchemaLocation.of(folder.toString(), "db"));

        assertThat(files.findings()).isEmpty();
        assertThat(files.applications())
                .extracting(MigrationFiles.Application::database)
                .containsExactly("h2", "postgresql");
        assertThat(files.applications())
                .extracting(application -> ExampleSchema.describe(
                        Migrator.migrate(application.list(), Database.named(application.database())), "users"))
                .containsExactly(
                        List.of("a varchar", "constraint  (a) @1"), List.of("a varchar", "constraint ux (a) @1"));
    }

    @Test
    void optionNamesOneSchemaForEachDatabase() {
        assertThat(SchemaLocation.of("", "h2:a,b; postgres:c;C:\\d").groups())
                .containsExactly(
                        new SchemaLocation.Group("h2", List.of("a", "b")),
                        new SchemaLocation.Group("postgresql", List.of("c")),
                        new SchemaLocation.Group("", List.of("C:\\d")));
    }

    /** Whatever a changelog holds, the outcome is a schema or a finding. */
    @ParameterizedTest
    @ValueSource(strings = {"a.xml", "a.yaml", "a.sql"})
    void damagedChangelogsLeadToFindingsOnly(String name) throws IOException {
        String text = switch (name) {
            case "a.xml" -> XML.formatted(USERS + "<property name='a' value='b'/><include file='b.xml'/>");
            case "a.yaml" ->
                "databaseChangeLog:\n  - changeSet:\n      id: 1\n      changes:\n        - createTable:\n"
                        + "            tableName: users\n            columns:\n"
                        + "              - column: {name: id, type: bigint, constraints: {primaryKey: true}}\n"
                        + "  - include: {file: b.yaml}\n";
            default ->
                "--liquibase formatted sql\n--changeset a:1 dbms:h2\ncreate table users (id int unique);\n"
                        + "--changeset a:2 context:\"a or b\"\nalter table users add a text;\n";
        };
        for (int seed = 0; seed < 100; seed++) {
            // unpaired surrogates become question marks
            Files.write(folder.resolve(name), new Mutation(seed).of(text).getBytes(StandardCharsets.UTF_8));
            MigrationFiles files = MigrationFiles.read(SchemaLocation.of(folder.toString(), name));
            for (MigrationFiles.Application application : files.applications()) {
                assertThat(Migrator.migrate(application.list(), Database.UNKNOWN))
                        .isNotNull();
            }
        }
    }
}
