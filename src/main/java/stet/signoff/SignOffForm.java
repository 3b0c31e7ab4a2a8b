package stet.signoff;

import org.jboss.resteasy.reactive.RestForm;

/** A sign-off as a browser sends it: the seal of what the editor was shown. */
public record SignOffForm(@RestForm String seal) {}
