package dev.truce.spring;

import org.springframework.test.context.TestPropertySource;

/** The same where the session ends with the transaction. */
@TestPropertySource(properties = "spring.jpa.open-in-view=false")
class WrittenTagsWithoutOpenViewTest extends WrittenTagsTest {}
