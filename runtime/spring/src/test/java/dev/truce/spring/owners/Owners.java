package dev.truce.spring.owners;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The endpoints of owners. */
@Configuration(proxyBeanMethods = false)
@Import(OwnerController.class)
public class Owners {}
