import json
import re

import pytest

from tests.browser.conftest import STORED, Visit, Visitor
from tests.support.taken_along import appointment, step_names
from worker import samples, service

PLAN = "/?sample=push-pull-legs&target=30&session=push-pull-legs-1-1-push-a"
UPPER = "/?sample=upper-lower&target=20&session=upper-lower-1-1-upper-heavy"


def with_token(visitor: Visitor, path: str = "/") -> None:
    visitor.go(f"{path}#token={visitor.site.token()}")


def test_a_plan_is_chosen_and_its_session_of_today_is_a_card(visit: Visit) -> None:
    visitor = visit()
    visitor.page.clock.set_fixed_time("2026-03-05T12:00:00")  # a Thursday
    page = visitor.go()
    page.locator("#menu > summary").click()
    page.get_by_label("Sample plan", exact=True).select_option("push-pull-legs")
    visitor.settled()
    assert visitor.title() == "Thu, Push B"
    assert page.locator("#card .step").count() > 2
    assert page.locator("#menu-title").inner_text() == "Thu, Push B"
    assert re.fullmatch(r"12:(2\d|30)", page.locator("#done-about").inner_text())


def test_a_day_without_a_session_shows_the_next(visit: Visit) -> None:
    visitor = visit()
    visitor.page.clock.set_fixed_time("2026-03-03T12:00:00")  # a Tuesday
    visitor.go("/?sample=five-by-five")
    visitor.page.wait_for_selector('.outcome[data-title="Wed, Session B"]')


def test_choosing_a_plan_is_a_step_of_the_history(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go()
    page.locator(".cards a").first.click()
    visitor.settled()
    first = visitor.title()
    page.locator("#menu > summary").click()
    page.get_by_label("Sample plan", exact=True).select_option("push-pull-legs")
    page.wait_for_url(re.compile("sample=push-pull-legs.*session="))
    page.locator("#target").fill("41")
    page.wait_for_url(re.compile("target=41"))
    page.go_back()
    page.wait_for_selector(f'.outcome[data-title="{first}"]')
    page.go_back()
    page.get_by_role("heading", name="How many minutes today?").wait_for()
    page.go_forward()
    page.wait_for_selector(f'.outcome[data-title="{first}"]')


def test_the_dial_moves_with_the_keyboard_and_everything_follows(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go(PLAN)
    visitor.settled()
    before = page.locator("#card").inner_text(), page.locator("svg.timeline").inner_html()
    mark = page.locator("#curve circle.target").get_attribute("cx")
    page.locator("#range").focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    visitor.shows(35)
    assert page.locator("#card").inner_text() != before[0]
    assert page.locator("svg.timeline").inner_html() != before[1]
    assert page.locator("#curve circle.target").get_attribute("cx") != mark
    assert page.locator("#target").input_value() == "35"
    page.keyboard.press("PageUp")
    visitor.shows(40)
    page.keyboard.press("End")
    visitor.shows(180)


def test_a_key_held_down_ends_where_it_was_let_go(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go(UPPER)
    visitor.settled()
    page.locator("#range").focus()
    for _ in range(40):
        page.keyboard.press("ArrowRight")
    visitor.shows(60)
    assert "target=60" in page.url


def test_the_buttons_take_five_minutes_at_a_time(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go(UPPER)
    visitor.settled()
    page.get_by_role("button", name="5 minutes more").click()
    visitor.shows(25)
    page.get_by_role("button", name="5 minutes less").click()
    page.get_by_role("button", name="5 minutes less").click()
    page.get_by_role("button", name="5 minutes less").click()
    visitor.shows(15)


def test_a_click_on_the_curve_sets_the_minutes(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go(UPPER)
    visitor.settled()
    box = page.locator("svg.curve").bounding_box()
    assert box is not None
    page.locator("svg.curve").click(position={"x": box["width"] * (45 - 15) / 165, "y": 100})
    visitor.shows(45)
    assert page.locator("#target").input_value() == "45"


def test_the_plans_own_range_is_marked_and_said(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go(UPPER)
    visitor.settled()
    words = page.locator("#range").get_attribute("aria-valuetext") or ""
    least, planned = map(int, re.findall(r"safe from (\d+), the session as planned takes (\d+)", words)[0])
    assert 15 <= least < planned < 90
    assert page.locator("#own-range").get_attribute("visibility") == "visible"
    page.locator("#target").fill(str(planned))
    visitor.shows(planned)
    assert "Everything as planned" in page.locator(".glance").inner_text()


@pytest.mark.parametrize("number", ["14", "181", "30.5", "", "abc"])
def test_minutes_that_cannot_be_say_so_and_change_nothing(visit: Visit, number: str) -> None:
    visitor = visit()
    page = visitor.go(UPPER)
    visitor.settled()
    page.locator("#target").fill(number)
    page.keyboard.press("Tab")
    assert page.locator("#target").get_attribute("aria-invalid") == "true"
    assert "Whole minutes from 15 to 180" in page.get_by_role("alert").inner_text()
    assert visitor.minutes() == 20
    page.locator("#target").fill("21")
    visitor.shows(21)
    assert page.locator("#target").get_attribute("aria-invalid") is None
    assert page.locator("#target-fault").inner_text() == ""


def test_the_result_is_spoken_when_it_changes(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go(PLAN)
    visitor.settled()
    page.locator("#range").focus()
    page.keyboard.press("ArrowRight")
    page.locator("#spoken", has_text="Push A: 31 minutes keep").wait_for(state="attached")


def test_core_lifts_may_be_let_run_over(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go("/?sample=five-by-five&target=15&session=five-by-five-1-1-session-a")
    visitor.settled()
    page.get_by_label("run over").check()
    page.locator(".verdict .late").wait_for()
    assert re.search(r"runs over by \d+", page.locator("#start").inner_text())
    assert page.locator("rect.over").count() > 0
    page.locator(".verdict a[data-target]").click()
    page.locator(".verdict em").wait_for()


def test_a_wish_is_asked_for_and_stands_in_the_address(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go(PLAN)
    visitor.settled()
    with page.expect_request(re.compile("/page/sample/result.*exclude=cable-fly")):
        page.get_by_label("Not today: Cable Fly").check()
    page.wait_for_url(re.compile("exclude=cable-fly"))
    with page.expect_request(re.compile("/page/sample/result.*keep=cable-fly")) as asked:
        page.get_by_label("Keep: Cable Fly").check()
    assert "exclude" not in asked.value.url
    page.wait_for_url(re.compile("keep=cable-fly"))
    with page.expect_request(re.compile("crowded=1")):
        page.get_by_label("Gym is crowded").check()
    with page.expect_request(re.compile("supersets=none")):
        page.get_by_label("No supersets").check()
    page.wait_for_url(re.compile("supersets=none"))
    again = visit()
    again.page.goto(page.url)
    again.settled()
    assert again.page.get_by_label("Keep: Cable Fly").is_checked()
    assert again.page.get_by_label("No supersets").is_checked()


def test_keep_it_and_the_keep_chip_are_one_state(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go(PLAN)
    visitor.settled()
    with page.expect_request(re.compile("keep=")) as asked:
        page.get_by_role("button", name="Keep it").first.click()
    kept = re.findall("keep=([^&]*)", asked.value.url)[0]
    page.wait_for_url(re.compile(f"keep={kept}"))
    assert page.locator(f'[name=keep][value="{kept}"]').is_checked()


def test_the_wishes_of_a_plan_of_ones_own_go_in_the_body_of_a_preview(visit: Visit) -> None:
    visitor = visit()
    with_token(visitor)
    visitor.paste(json.dumps(STORED))
    visitor.settled()
    with visitor.page.expect_request(re.compile("/page/own/result")) as asked:
        visitor.page.get_by_label("Not today: Leg Curl").check()
    body = json.loads(asked.value.post_data or "")
    (excluded,) = body["timeCrunchPreferences"]["exclude"]
    assert body["plan"] == STORED
    assert body["targetMinutes"] == 30
    assert body["timeCrunchScope"]["sessionIds"] == [visitor.page.locator(".outcome").get_attribute("data-session")]
    assert visitor.page.locator(f'[name=exclude][value="{excluded}"]').get_attribute("aria-label") == (
        "Not today: Leg Curl"
    )


def test_another_session_of_the_week_is_opened_and_is_a_step(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go(PLAN)
    visitor.settled()
    page.locator(".week a", has_text="Pull A").click()
    page.wait_for_selector('.outcome[data-title="Tue, Pull A"]')
    page.go_back()
    page.wait_for_selector('.outcome[data-title="Mon, Push A"]')


def test_weeks_are_chosen(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go("/?sample=five-by-five&session=five-by-five-1-1-session-a")
    visitor.settled()
    page.get_by_role("link", name="Week 2").click()
    page.get_by_role("heading", name="Week 2 of 2").wait_for()
    assert visitor.title() == "Mon, Session B"


def test_the_engines_reason_is_one_click_away(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go(PLAN)
    visitor.settled()
    reason = page.locator(".changes .reason").first
    assert not reason.is_visible()
    page.locator(".changes summary").first.click()
    assert "takes" in reason.inner_text()


def test_a_pasted_plan_is_shown_without_a_token(visit: Visit) -> None:
    visitor = visit()
    visitor.go()
    visitor.paste(json.dumps(STORED))
    visitor.settled()
    assert visitor.title() == "Mon, Whole body"
    assert not visitor.page.locator("[data-decline]").count()


def test_a_bad_plan_is_refused_with_the_place_and_what_to_do(visit: Visit) -> None:
    visitor = visit(expected="400")
    document = json.loads(json.dumps(STORED))
    document["microcycles"][0]["sessions"][0]["exercises"] = 3
    visitor.go()
    visitor.paste(json.dumps(document))
    visitor.page.locator("#notice .faults").wait_for()
    assert "microcycles[0].sessions[0].exercises" in visitor.page.locator("#notice").inner_text()
    assert "Correct what is named below" in visitor.page.locator("#notice").inner_text()


def test_what_is_no_json_is_refused_before_it_is_sent(visit: Visit) -> None:
    visitor = visit()
    visitor.go()
    visitor.paste('{"microcycles": [')
    visitor.page.locator("#notice .faults").wait_for()
    assert "This is not JSON yet" in visitor.page.locator("#notice").inner_text()
    assert [url for url in visitor.requests if "/result" in url] == []


def test_a_name_in_a_pasted_plan_is_never_run(visit: Visit) -> None:
    visitor = visit()
    document = json.loads(json.dumps(STORED))
    document["name"] = "<img src=x onerror=\"document.title='taken'\">"
    document["microcycles"][0]["sessions"][0]["exercises"][0]["name"] = "<script>document.title='taken'</script>"
    visitor.go()
    visitor.paste(json.dumps(document))
    visitor.settled()
    assert "<script>" in visitor.page.locator("#card .steps").inner_text()
    assert visitor.page.title() != "taken"


def test_a_stored_plan_opens_by_its_id(visit: Visit) -> None:
    visitor = visit()
    with_token(visitor)
    page = visitor.page
    page.locator("#menu > summary").click()
    page.get_by_label("By id").check()
    page.get_by_label("Plan id").fill(STORED["id"])
    page.keyboard.press("Enter")
    visitor.settled()
    assert visitor.title() == "Mon, Whole body"
    page.wait_for_url(re.compile(f"plan={STORED['id']}"))


def test_somebody_elses_plan_is_as_if_it_were_not_there(visit: Visit) -> None:
    visitor = visit(expected="404")
    page = visitor.go(f"/?plan={STORED['id']}#token={visitor.site.token('athlete-2')}")
    page.get_by_text("There is no such plan").wait_for()


def test_a_stored_plan_without_a_token_asks_for_one(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go(f"/?plan={STORED['id']}")
    page.get_by_text("Your own plans need an access token").wait_for()
    page.get_by_label("Access token", exact=True).fill(visitor.site.token())
    page.get_by_role("button", name="Use").click()
    visitor.settled()
    assert page.locator("#notice").inner_text() == ""


def test_an_expired_token_is_said_to_be(visit: Visit) -> None:
    visitor = visit(expected="401")
    page = visitor.go(f"/?plan={STORED['id']}#token={visitor.site.token(seconds=-600)}")
    page.get_by_text("Your access token does not open this").wait_for()
    assert "expired" in page.locator("#access-state").inner_text()


def test_a_token_stays_in_the_tab_and_out_of_every_address(visit: Visit) -> None:
    visitor = visit()
    token = visitor.site.token()
    page = visitor.go(f"{UPPER}#token={token}")
    visitor.settled()
    page.wait_for_url(re.compile("^[^#]*$"))
    page.reload()
    assert "athlete-1" in (page.locator("#access-state").text_content() or "")
    assert [url for url in visitor.requests if token in url.split("#")[0]] == []
    assert page.evaluate("JSON.stringify(localStorage)").find(token) == -1


def test_a_link_shows_the_same_again_elsewhere(visit: Visit) -> None:
    first = visit()
    page = first.go("/?sample=five-by-five&target=25&policy=protect&session=five-by-five-2-2-session-a")
    first.settled()
    second = visit()
    second.page.goto(page.url)
    second.settled()
    assert second.minutes() == 25
    assert second.page.get_by_label("run over").is_checked()
    assert second.page.locator("#result").inner_text() == page.locator("#result").inner_text()


def test_a_link_to_a_pasted_plan_opens_for_whoever_gets_it_and_no_server_sees_the_plan(visit: Visit) -> None:
    first = visit()
    with_token(first)
    first.paste(json.dumps(STORED))
    first.settled()
    first.page.wait_for_url(re.compile("#plan="))
    second = visit()
    second.page.goto(first.page.url)
    second.settled()
    assert second.page.locator("#card").inner_text() == first.page.locator("#card").inner_text()
    assert json.loads(second.page.get_by_label("The plan as JSON").input_value()) == STORED
    assert "Whole body" not in second.site.log.read_text()


def test_going_to_a_place_leaves_the_plan_in_the_address(visit: Visit) -> None:
    visitor = visit()
    visitor.go()
    visitor.paste(json.dumps(STORED))
    visitor.settled()
    visitor.page.wait_for_url(re.compile("#plan="))
    visitor.page.locator("a.skip").focus()
    visitor.page.keyboard.press("Enter")
    assert "#plan=" in visitor.page.url
    assert visitor.page.evaluate("document.activeElement.id") == "main"


def test_a_broken_link_says_so(visit: Visit) -> None:
    visitor = visit()
    visitor.go("/#plan=AAAA")
    visitor.page.get_by_text("This link holds no plan that can be read").wait_for()


def test_the_link_is_copied(visit: Visit) -> None:
    visitor = visit(permissions=["clipboard-read", "clipboard-write"])
    page = visitor.go(UPPER)
    visitor.settled()
    page.locator("#menu > summary").click()
    page.get_by_role("button", name="Copy link").click()
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == page.url


@pytest.mark.parametrize("whose", ["sample", "pasted"])
def test_the_copied_request_works_when_it_is_published_as_it_is(visit: Visit, whose: str) -> None:
    visitor = visit(permissions=["clipboard-read", "clipboard-write"])
    if whose == "sample":
        visitor.go(UPPER)
    else:
        with_token(visitor)
        visitor.paste(json.dumps(STORED))
    visitor.settled()
    page = visitor.page
    page.get_by_role("button", name="Copy the request").click()
    page.get_by_role("button", name="Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()").encode()
    answer = service.handle(copied)
    assert isinstance(answer, service.Answer)
    (reply,) = answer.replies
    assert reply.event == "PlanCompressedEvent"
    result = json.loads(reply.body)
    assert result["targetMinutes"] == visitor.minutes()
    assert result["planId"] == page.locator(".outcome").get_attribute("data-plan-id")
    assert result["userId"] == ("athlete" if whose == "sample" else "athlete-1")


@pytest.mark.parametrize("whose", ["sample", "pasted"])
def test_the_session_is_taken_along_into_a_calendar_and_onto_a_watch(visit: Visit, whose: str) -> None:
    visitor = visit()
    if whose == "sample":
        visitor.go(UPPER)
    else:
        visitor.go()
        visitor.paste(json.dumps(STORED))
    visitor.settled()
    page = visitor.page
    page.locator("#at").select_option("07:30")
    with page.expect_download() as calendar:
        page.get_by_role("button", name="Into the calendar").click()
    found = appointment(calendar.value.path().read_bytes())
    assert (found.starts.isoweekday(), f"{found.starts:%H:%M}") == (1, "07:30")
    first = page.locator("#card .step.core .name bdi").first.inner_text()
    assert first in found.description
    with page.expect_download() as watch:
        page.get_by_role("button", name="For a watch").click()
    assert watch.value.suggested_filename.endswith(".fit")
    assert first in step_names(watch.value.path().read_bytes())


def test_declining_is_told(visit: Visit) -> None:
    visitor = visit()
    with_token(visitor)
    visitor.paste(json.dumps(STORED))
    visitor.settled()
    with visitor.page.expect_response(re.compile("/telemetry")) as answered:
        visitor.page.get_by_role("button", name="Not for me").click()
    assert answered.value.status == 204
    visitor.page.get_by_role("button", name="Noted, thank you").wait_for()


def test_the_last_result_stays_when_the_server_does_not_answer_and_a_button_tries_again(visit: Visit) -> None:
    visitor = visit(expected="ERR_FAILED")
    page = visitor.go(UPPER)
    visitor.settled()
    page.route("**/page/sample/**", lambda route: route.abort())
    page.locator("#range").focus()
    page.keyboard.press("ArrowRight")
    page.get_by_text("The server does not answer").wait_for()
    assert visitor.minutes() == 20
    page.unroute("**/page/sample/**")
    page.get_by_role("button", name="Try again").click()
    visitor.shows(21)
    assert page.locator("#notice").inner_text() == ""


def test_an_address_that_is_not_there_is_a_page(visit: Visit) -> None:
    visitor = visit(expected="404")
    visitor.go("/no/such/page")
    visitor.page.get_by_text("There is no such page").wait_for()
    visitor.page.locator(".cards a").first.click()
    visitor.settled()


def test_open_parts_and_the_focus_stay_when_the_dial_moves(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go(PLAN)
    visitor.settled()
    page.get_by_text("The curve as a table").click()
    page.get_by_label("Gym is crowded").focus()
    page.keyboard.press("Space")
    page.wait_for_url(re.compile("crowded=1"))
    visitor.settled()
    assert page.locator("details.points").get_attribute("open") is not None
    assert page.evaluate("document.activeElement.name") == "crowded"


def test_without_script_a_sample_is_chosen_with_a_form(visit: Visit) -> None:
    visitor = visit(java_script_enabled=False)
    page = visitor.go()
    page.locator("#menu > summary").click()
    page.locator("#sample").select_option("upper-lower")
    page.locator("#target").fill("35")
    page.locator(".ask").get_by_role("button", name="Show").click()
    assert visitor.minutes() == 35
    assert visitor.title() == "Mon, Upper Heavy"
    page.get_by_label("run over").check()
    page.locator(".ask").get_by_role("button", name="Show").click()
    assert "policy=protect" in page.url
    page.locator(".week a").last.click()
    assert visitor.title() == "Fri, Lower Volume"


@pytest.mark.parametrize("name", samples.names())
def test_every_sample_is_shown_at_once_by_its_address(visit: Visit, name: str) -> None:
    visitor = visit(java_script_enabled=False)
    visitor.go(f"/?sample={name}")
    assert visitor.page.locator("#card .step").count() > 0


def test_a_sample_that_is_not_there_says_so(visit: Visit) -> None:
    visitor = visit(expected="404")
    visitor.go("/?sample=no-such-plan")
    visitor.page.locator("#notice").get_by_text("There is no such plan").wait_for()
