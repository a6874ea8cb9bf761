import json
import re

import pytest

from tests.browser.conftest import STORED, Visit, Visitor
from worker import samples


def pasted(visitor: Visitor, text: str, token: bool = True) -> None:
    """Enter a token, and paste a plan."""
    if token:
        visitor.go(f"/#token={visitor.site.token()}")
    visitor.page.get_by_text("Paste a plan").click()
    visitor.page.get_by_label("The plan as JSON").fill(text)
    visitor.page.get_by_role("button", name="Show this plan").click()


def test_a_sample_is_picked_and_every_session_shown_before_and_after(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go()
    page.get_by_label("Sample plan", exact=True).last.select_option("push-pull-legs")
    visitor.settled()
    assert page.locator(".session").count() == 6
    assert page.locator("svg.timeline").count() == 6
    assert "As written 97:52" in page.locator("svg.timeline").first.text_content()
    assert "Fitted 29:26" in page.locator("svg.timeline").first.text_content()


def test_the_slider_moves_with_the_keyboard_and_everything_follows(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go("/?sample=push-pull-legs&target=30")
    visitor.settled()
    before = page.locator(".session .clock strong").all_text_contents(), page.locator("svg.timeline").first.inner_html()
    mark = page.locator("#curve circle.target").get_attribute("cx")
    page.locator("#range").focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    visitor.shows(35)
    assert page.locator(".session .clock strong").all_text_contents() != before[0]
    assert page.locator("svg.timeline").first.inner_html() != before[1]
    assert page.locator("#curve circle.target").get_attribute("cx") != mark
    assert page.locator("#target").input_value() == "35"
    assert page.locator("h1").inner_text() == "What would 35 minutes make of this plan?"


def test_a_key_held_down_ends_where_it_was_let_go(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go("/?sample=upper-lower&target=20")
    visitor.settled()
    page.locator("#range").focus()
    for _ in range(40):
        page.keyboard.press("ArrowRight")
    visitor.shows(60)
    assert "target=60" in page.url


def test_the_number_beside_the_slider_is_the_same_value(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go("/?sample=upper-lower&target=20")
    page.locator("#target").fill("47")
    visitor.shows(47)
    assert page.locator("#range").input_value() == "47"


@pytest.mark.parametrize("number", ["14", "181", "30.5", ""])
def test_a_number_that_cannot_be_is_marked_and_changes_nothing(visit: Visit, number: str) -> None:
    visitor = visit()
    page = visitor.go("/?sample=upper-lower&target=20")
    page.locator("#target").fill(number)
    assert page.locator("#target").get_attribute("aria-invalid") == "true"
    page.keyboard.press("Tab")
    assert page.locator("#target").input_value() == "20"
    assert visitor.minutes() == 20


def test_the_result_is_spoken_when_it_changes(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go("/?sample=push-pull-legs&target=30")
    page.locator("#range").focus()
    page.keyboard.press("ArrowRight")
    page.locator("#spoken", has_text="31 minutes a session keep").wait_for(state="attached")


def test_core_lifts_may_be_let_run_over(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go("/?sample=five-by-five&target=15")
    page.get_by_label("run over").check()
    page.locator(".verdict.over").wait_for()
    assert "needs at least" in page.locator(".session.over .state.over").first.inner_text()
    assert page.locator("rect.over").count() > 1
    page.locator(".verdict a").click()
    page.locator(".verdict", has_text="All 6 sessions fit.").wait_for()


def test_weeks_are_chosen_and_all_of_them_shown(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go("/?sample=five-by-five")
    page.get_by_role("link", name="Week 2").click()
    page.get_by_role("heading", name="Week 2 of 2").wait_for()
    page.get_by_role("link", name="All").click()
    page.get_by_role("heading", name="Week 1 of 2").wait_for()
    assert page.get_by_role("heading", name="Week 2 of 2").count() == 1
    assert "week=all" in page.url


def test_a_pasted_plan_is_shown(visit: Visit) -> None:
    visitor = visit()
    pasted(visitor, json.dumps(STORED))
    visitor.settled()
    assert visitor.page.locator(".session h3").inner_text() == "Whole body"
    assert "Stored by athlete 1" in visitor.page.locator(".summary").inner_text()


def test_a_bad_plan_is_refused_with_the_place_and_what_to_do(visit: Visit) -> None:
    visitor = visit(expected="400")
    document = json.loads(json.dumps(STORED))
    document["microcycles"][0]["sessions"][0]["exercises"] = 3
    pasted(visitor, json.dumps(document))
    visitor.page.locator("#notice .faults").wait_for()
    assert "microcycles[0].sessions[0].exercises" in visitor.page.locator("#notice").inner_text()
    assert "Correct what is named below" in visitor.page.locator("#notice").inner_text()


def test_what_is_no_json_is_refused_before_it_is_sent(visit: Visit) -> None:
    visitor = visit()
    pasted(visitor, '{"microcycles": [')
    visitor.page.locator("#notice .faults").wait_for()
    assert "This is not JSON yet" in visitor.page.locator("#notice").inner_text()
    assert [url for url in visitor.requests if "/page/own/" in url] == []


def test_a_name_in_a_pasted_plan_is_never_run(visit: Visit) -> None:
    visitor = visit()
    document = json.loads(json.dumps(STORED))
    document["name"] = "<img src=x onerror=\"document.title='taken'\">"
    document["microcycles"][0]["sessions"][0]["exercises"][0]["name"] = "<script>document.title='taken'</script>"
    pasted(visitor, json.dumps(document))
    visitor.settled()
    assert "<script>" in visitor.page.locator(".steps").first.inner_text()
    assert visitor.page.title() != "taken"


def test_a_stored_plan_opens_by_its_id(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go(f"/#token={visitor.site.token()}")
    page.get_by_text("Open by id").click()
    page.get_by_label("Plan id").fill(STORED["id"])
    page.keyboard.press("Enter")
    visitor.settled()
    assert page.locator(".session h3").inner_text() == "Whole body"
    assert page.locator(".eyebrow").first.inner_text() == STORED["name"]
    assert f"plan={STORED['id']}" in page.url


def test_somebody_elses_plan_is_as_if_it_were_not_there(visit: Visit) -> None:
    visitor = visit(expected="404")
    page = visitor.go(f"/?plan={STORED['id']}#token={visitor.site.token('athlete-2')}")
    page.get_by_text("There is no such plan").wait_for()


def test_a_plan_of_ones_own_without_a_token_asks_for_one(visit: Visit) -> None:
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
    page = visitor.go(f"/?sample=upper-lower#token={token}")
    page.locator("#access-state", has_text="athlete-1").wait_for()
    assert token not in page.url
    page.reload()
    assert "athlete-1" in page.locator("#access-state").inner_text()
    assert [url for url in visitor.requests if token in url.split("#")[0]] == []
    assert page.evaluate("JSON.stringify(localStorage)").find(token) == -1


def test_a_link_shows_the_same_again_elsewhere(visit: Visit) -> None:
    first = visit()
    page = first.go("/?sample=five-by-five&target=25&policy=protect")
    page.get_by_role("link", name="Week 2").click()
    page.get_by_role("heading", name="Week 2 of 2").wait_for()
    page.wait_for_url(re.compile("week=2"))
    second = visit()
    second.page.goto(page.url)
    second.settled()
    assert second.minutes() == 25
    assert second.page.get_by_label("run over").is_checked()
    assert second.page.get_by_role("heading", name="Week 2 of 2").count() == 1
    assert second.page.locator(".summary").inner_text() == page.locator(".summary").inner_text()


def test_a_link_holds_a_pasted_plan_where_no_server_sees_it(visit: Visit) -> None:
    first = visit()
    pasted(first, json.dumps(STORED))
    first.settled()
    first.page.wait_for_url(re.compile("#plan="))
    second = visit()
    second.page.goto(f"{first.page.url}&token={second.site.token('athlete-3')}")
    second.settled()
    assert second.page.locator(".summary").inner_text() == first.page.locator(".summary").inner_text()
    assert json.loads(second.page.get_by_label("The plan as JSON").input_value()) == STORED
    assert "Whole body" not in second.site.log.read_text()


def test_going_to_a_session_leaves_the_plan_in_the_address(visit: Visit) -> None:
    visitor = visit()
    pasted(visitor, json.dumps(STORED))
    visitor.settled()
    visitor.page.wait_for_url(re.compile("#plan="))
    visitor.page.locator(".glance a").first.click()
    assert "#plan=" in visitor.page.url
    assert visitor.page.evaluate("document.activeElement.id") == "session-1-1"


def test_what_is_no_json_takes_the_place_of_the_result_before_it(visit: Visit) -> None:
    visitor = visit()
    visitor.go("/?sample=upper-lower")
    visitor.settled()
    pasted(visitor, "nonsense", token=False)
    assert visitor.page.locator(".outcome").count() == 0


def test_a_cut_off_link_says_so(visit: Visit) -> None:
    visitor = visit()
    visitor.go("/#plan=abc")
    visitor.page.get_by_text("This link holds no plan that can be read").wait_for()


def test_the_link_is_copied(visit: Visit) -> None:
    visitor = visit(permissions=["clipboard-read", "clipboard-write"])
    page = visitor.go("/?sample=upper-lower&target=40")
    page.get_by_role("button", name="Copy link").click()
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == page.url


def test_declining_is_told(visit: Visit) -> None:
    visitor = visit()
    pasted(visitor, json.dumps(STORED))
    visitor.settled()
    with visitor.page.expect_response(re.compile("/telemetry")) as answered:
        visitor.page.get_by_role("button", name="Not for me").click()
    assert answered.value.status == 204
    visitor.page.get_by_role("button", name="Noted, thank you").wait_for()


def test_the_last_result_stays_when_the_server_does_not_answer(visit: Visit) -> None:
    visitor = visit(expected="ERR_FAILED")
    page = visitor.go("/?sample=upper-lower&target=40")
    visitor.settled()
    page.route("**/page/sample/**", lambda route: route.abort())
    page.locator("#range").focus()
    page.keyboard.press("ArrowRight")
    page.get_by_text("The server does not answer").wait_for()
    assert visitor.minutes() == 40


def test_open_parts_stay_open_and_the_place_is_kept_when_the_slider_moves(visit: Visit) -> None:
    visitor = visit()
    page = visitor.go("/?sample=push-pull-legs&target=30")
    visitor.settled()
    page.get_by_text("The curve as a table").click()
    page.locator("#range").focus()
    page.keyboard.press("ArrowRight")
    visitor.shows(31)
    assert page.locator("details.points").get_attribute("open") is not None


def test_without_script_a_sample_is_chosen_with_a_form(visit: Visit) -> None:
    visitor = visit(java_script_enabled=False)
    page = visitor.go()
    page.locator("#sample").select_option("upper-lower")
    page.locator("#target").fill("35")
    page.get_by_role("button", name="Show").click()
    assert visitor.minutes() == 35
    assert page.locator("svg.timeline").count() == 4
    assert page.url.endswith("/?sample=upper-lower&target=35&policy=fit")


@pytest.mark.parametrize("name", samples.names())
def test_every_sample_is_shown_at_once_by_its_address(visit: Visit, name: str) -> None:
    visitor = visit(java_script_enabled=False)
    visitor.go(f"/?sample={name}")
    assert visitor.page.locator(".session").count() > 0


def test_a_sample_that_is_not_there_says_so(visit: Visit) -> None:
    visitor = visit(expected="404")
    visitor.go("/?sample=no-such-plan")
    visitor.page.locator("#notice").get_by_text("There is no such plan").wait_for()
