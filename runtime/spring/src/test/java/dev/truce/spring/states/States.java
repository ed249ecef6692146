package dev.truce.spring.states;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application of its own. */
@SpringBootApplication
public class States {}
