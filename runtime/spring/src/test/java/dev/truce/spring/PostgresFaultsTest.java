package dev.truce.spring;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The same on PostgreSQL. */
@Import(PostgresConflictsTest.Postgres.class)
@TestPropertySource(properties = "spring.datasource.url=unused")
class PostgresFaultsTest extends FaultsTest {}
