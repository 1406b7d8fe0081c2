package org.sathi.web.base.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** What pages read as {@code #{m['area.key']}}: the texts in the language of the request. */
@Named("m")
@RequestScoped
public class MessageMap extends AbstractMap<String, String> {

    @Inject
    private Texts texts;

    @Inject
    private Reader reader;

    @Override
    public String get(Object key) {
        return texts.get(reader.language(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return texts.all(reader.language()).entrySet();
    }
}
