package dev.truce.micronaut.shop;

import io.micronaut.http.annotation.Controller;

/** A controller that cannot know the header. */
@Controller("/blind")
public class BlindController extends RemovingController {}
