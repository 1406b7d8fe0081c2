package org.sathi.web.base.http;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;

/** Names the session cookie: {@code __Host-SID}, TLS only, when the public address is https; {@code SID} on plain http. */
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean secure = PublicAddress.ofEnvironment().isSecure();
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(secure ? "__Host-SID" : "SID");
        cookie.setSecure(secure);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
    }
}
