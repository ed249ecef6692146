package dev.truce.micronaut.shop;

import io.micronaut.http.annotation.Controller;

/** Inherits a method from a class that does not implement the interface which guards it. */
@Controller("/inheriting")
public class InheritingController extends ForgetfulController implements ForgetfulController.Promise {}
