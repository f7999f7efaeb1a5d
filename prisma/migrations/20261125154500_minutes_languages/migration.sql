-- A municipality may want every official language in place before minutes are approved; unless it does, a gap is shown and stops nobody.
ALTER TABLE "organisation_settings" ADD COLUMN "needs_all_languages" BOOLEAN NOT NULL DEFAULT false;

-- A network may know this one wish of the municipalities it acts for, and nothing else of what they have decided.
CREATE FUNCTION app.needs_all_languages(network uuid) RETURNS boolean STABLE LANGUAGE sql SECURITY DEFINER SET search_path = ''
  RETURN EXISTS (
    SELECT 1 FROM public.network_municipalities m
    JOIN public.organisations o ON o.place_id = m.place_id AND o.kind = 'municipality'
    JOIN public.organisation_settings s ON s.organisation_id = o.id AND s.needs_all_languages
    WHERE m.network_id = network AND m.valid_from <= current_date AND (m.valid_to IS NULL OR m.valid_to >= current_date));
REVOKE EXECUTE ON FUNCTION app.needs_all_languages(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.needs_all_languages(uuid) TO samverk_app, samverk_job;
