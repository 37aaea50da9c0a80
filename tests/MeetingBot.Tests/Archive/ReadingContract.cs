using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lineage;
using MeetingBot.Minutes.Tests.Meetings;

namespace MeetingBot.Tests.Archive;

public abstract class ReadingContract : ArchiveContract
{
    [Fact]
    public async Task A_meeting_comes_back_as_it_was_put_with_its_lists_left_out()
    {
        var file = Some.Minutes(3, "2025-03-01", "子/甲.txt", 114, previous: Some.Previous(2, "2025-02-01"));
        var meeting = file.Meeting with { HeldAt = new Moment(new(2025, 3, 1), new(9, 30)), Chair = "王大同", Attendees = [new("李四", "總務組", "組長", "代")] };
        await PublishAsync(file with { Meeting = meeting });

        var entry = Assert.Single(await AskAsync(reading => reading.MeetingsAsync(new MeetingFilter(), default)));

        Assert.Equal("子/甲.txt", entry.File);
        Assert.Equal((meeting.Title, meeting.Body, meeting.Series, meeting.Session, meeting.Year), (entry.Header.Title, entry.Header.Body, entry.Header.Series, entry.Header.Session, entry.Header.Year));
        Assert.Equal((meeting.HeldAt, meeting.Chair, meeting.Venue), (entry.Header.HeldAt, entry.Header.Chair, entry.Header.Venue));
        Assert.Equal(meeting.Attendees, entry.Header.Attendees);
        Assert.Equal(meeting.Previous!.Date, entry.Header.Previous!.Date);
        Assert.Empty(entry.Header.Items);
    }

    [Fact]
    public async Task A_passage_comes_back_as_it_was_put_with_its_line_and_heading()
    {
        var minutes = Page.Of("a.txt", "壹=主席致詞", "壹/一=採購案", "壹/一/(一)=依規定辦理");
        var item = minutes.Meeting.Items[3] with { Unit = "總務組", Speaker = "王組長", Pieces = [new(300, 303), new(307, 310)] };
        minutes = minutes with { Meeting = minutes.Meeting with { Items = [.. minutes.Meeting.Items.Take(3), item] } };
        await PublishAsync(minutes);

        var passage = (await PassagesAsync())[3];

        Assert.Equal((item.Text, item.Unit, item.Speaker, item.Kind, item.Path), (passage.Item.Text, passage.Item.Unit, passage.Item.Speaker, passage.Item.Kind, passage.Item.Path));
        Assert.Equal(item.Pieces, passage.Item.Pieces);
        Assert.Equal((3, 4), (passage.Ordinal, passage.Line));
        Assert.Equal(["主席致詞", "採購案"], passage.Heading);
    }

    [Fact]
    public async Task A_row_of_a_table_is_headed_by_what_the_table_is_of_and_by_its_first_row()
    {
        var minutes = Page.Of("a.txt", "壹=收文統計", "壹=項次 業務 件數", "壹=1 收文 500件", "壹=2 發文 700件");
        var items = minutes.Meeting.Items.Select((item, i) => i < 2 ? item : item with { Kind = ItemKind.Table });
        await PublishAsync(minutes with { Meeting = minutes.Meeting with { Items = [.. items] } });

        var rows = await PassagesAsync();

        Assert.Equal(["收文統計"], rows[2].Heading);
        Assert.Equal(["收文統計", "項次 業務 件數"], rows[4].Heading);
        Assert.Contains("2 發文 700件", await FoundAsync("件數 發文"));
    }

    [Fact]
    public async Task Page_furniture_is_no_passage()
    {
        var minutes = Page.Of("a.txt", "第1頁", "本文");
        var items = minutes.Meeting.Items.Select((item, i) => i == 1 ? item with { Kind = ItemKind.Furniture } : item);
        await PublishAsync(minutes with { Meeting = minutes.Meeting with { Items = [.. items] } });

        Assert.Equal([0, 2], (await PassagesAsync()).Select(passage => passage.Ordinal));
    }

    [Theory]
    [InlineData("機密/a.txt", true)]
    [InlineData("機密/A.txt", false)]
    [InlineData("機密/b.txt", false)] // gone
    [InlineData("a.txt", false)]
    [InlineData("", false)]
    public async Task A_meeting_is_found_by_its_file_called_exactly_so(string file, bool isThere)
    {
        await PublishAsync(Some.Minutes(1, "2025-01-01", "機密/a.txt"), Some.Minutes(2, "2025-02-01", "機密/b.txt"));
        await using (var reload = await Archive.BeginReloadAsync(default))
        {
            await reload!.RemoveAsync("機密/b.txt", default);
            await reload.PublishAsync("", default);
        }

        Assert.Equal(isThere ? file : null, (await AskAsync(reading => reading.MeetingAsync(file, default)))?.File);
    }

    [Theory]
    [InlineData("台北市政府", null, null, "c.txt")]
    [InlineData(null, "秘書處會報", null, "b.txt a.txt d.txt")] // the newest first, those without a day last
    [InlineData(null, null, 2, "b.txt")]
    public async Task Meetings_are_found_by_body_series_and_session(string? body, string? series, int? session, string expected)
    {
        await PublishAsync(
            Some.Minutes(1, "2025-01-01", "a.txt"), Some.Minutes(2, "2025-02-01", "b.txt"),
            Some.Minutes(9, "2024-02-01", "c.txt", body: "臺北市政府", series: "市政會議"), Some.Minutes(8, null, "d.txt"));

        var found = await AskAsync(reading => reading.MeetingsAsync(new MeetingFilter(body, series, session), default));

        Assert.Equal(expected.Split(' '), found.Select(meeting => meeting.File));
    }

    [Theory]
    [InlineData(114, null, null, "b.txt c.txt a.txt")] // or held in it
    [InlineData(113, null, null, "c.txt")] // counted in 113 although held in 114
    [InlineData(null, "2025-01-15", null, "b.txt c.txt")]
    [InlineData(null, null, "2025-01-01", "a.txt")]
    [InlineData(99999, null, null, "")]
    public async Task Meetings_are_found_by_year_and_period(int? year, string? from, string? to, string expected)
    {
        await PublishAsync(
            Some.Minutes(1, "2025-01-01", "a.txt"), Some.Minutes(2, "2025-02-01", "b.txt"), Some.Minutes(12, "2025-01-20", "c.txt", year: 113));

        var found = await AskAsync(reading => reading.MeetingsAsync(new MeetingFilter(Year: year, From: Day(from), To: Day(to)), default));

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), found.Select(meeting => meeting.File));
    }

    [Fact]
    public async Task Series_are_told_once_however_they_are_spelt()
    {
        await PublishAsync(
            Some.Minutes(1, "2025-01-01", "a.txt", body: "台北市政府"), Some.Minutes(2, "2025-02-01", "b.txt", body: "臺北市政府"),
            Some.Minutes(1, "2025-01-01", "c.txt", series: "處務會議"));

        var series = await AskAsync(reading => reading.SeriesAsync(default));

        Assert.Equal([("白鯨市政府", "處務會議", 1), ("臺北市政府", "秘書處會報", 2)], series.Select(s => (s.Body, s.Series, s.Meetings)).Order()!);
    }

    [Fact]
    public async Task Directives_come_by_due_day_then_newest_meeting_and_those_without_a_day_last()
    {
        await PublishAsync(
            Some.Minutes(1, "2025-01-01", "a.txt", directives: [Some.Task("2025-05-01"), Some.Task(), Some.Task("2025-04-01")]),
            Some.Minutes(2, "2025-02-01", "b.txt", directives: [Some.Task("2025-05-01") with { Owners = ["國務組"], Units = ["國際事務組"] }]));

        Assert.Equal(["1 2025-04-01", "2 2025-05-01", "1 2025-05-01", "1 "], await DueAsync(new()));
        Assert.Equal(["1 2025-04-01"], await DueAsync(new(DueTo: Day("2025-04-30"))));
        Assert.Equal(["2 2025-05-01", "1 2025-05-01"], await DueAsync(new(DueFrom: Day("2025-04-02"))));
        Assert.Equal(["2 2025-05-01"], await DueAsync(new(Unit: "國際事務組")));
        Assert.Equal(["2 2025-05-01"], await DueAsync(new(Unit: "国务组")));
        Assert.Equal(["1 2025-04-01", "1 2025-05-01", "1 "], await DueAsync(new(Unit: "總務組")));
        Assert.Empty(await DueAsync(new(Kind: DirectiveKind.Thanks)));
        Assert.Single(await DueAsync(new(Limit: 1)));
    }

    [Fact]
    public async Task Directives_are_found_by_meeting_and_by_the_passage_they_stand_in()
    {
        var tasks = new[] { Some.Task("2025-05-01", line: 2), Some.Task("2025-06-01", line: 3) };
        var minutes = Page.With(Some.Minutes(1, "2025-01-01", "a.txt", directives: tasks), "盤點", "採購");
        await PublishAsync(minutes, Some.Minutes(2, "2025-02-01", "b.txt", directives: [Some.Task()]));
        await using var reading = await Archive.OpenAsync(Sight.All, default);
        var meeting = (await reading.MeetingsAsync(new MeetingFilter(Session: 1), default))[0].Id;
        var passages = await reading.PassagesAsync(meeting, default);

        var ofMeeting = await reading.DirectivesAsync(new(Meetings: new HashSet<long> { meeting }), default);
        var ofPassage = await reading.DirectivesAsync(new(Passages: new HashSet<long> { passages[2].Id }, Unit: "總務組"), default);

        Assert.Equal(2, ofMeeting.Count);
        Assert.Equal("採購", passages[2].Item.Text);
        Assert.Equal(new DateOnly(2025, 6, 1), Assert.Single(ofPassage).Directive.Deadline!.LastDay);
    }

    [Fact]
    public async Task Deadlines_of_every_kind_come_back_as_they_were_put()
    {
        var day = new DateOnly(2025, 5, 1);
        Deadline[] all =
        [
            new Deadline.OnDay(day, "字", "因"), new Deadline.AtTime(day, new(17, 0), "字", "因"), new Deadline.EndOfPeriod(day, "字", "因"),
            new Deadline.BeforeEvent("上線", "字", "因"), new Deadline.Recurring("FREQ=MONTHLY", "字", "因"), new Deadline.Within("P3WD", "文到", null, "字", "因"),
        ];
        await PublishAsync(Some.Minutes(1, directives: all.Select(due => Some.Task() with { Deadline = due })));

        var kept = await AskAsync(reading => reading.DirectivesAsync(new(), default));

        Assert.Equal(all.ToHashSet(), kept.Select(entry => entry.Directive.Deadline!).ToHashSet());
    }

    [Fact]
    public async Task Only_dates_that_bound_something_are_deadlines()
    {
        DateMention[] dates = [Date("2025-05-02", true), Date("2025-05-01", true), Date("2025-05-01", false), Date("2025-06-01", true), Date(null, true)];
        var minutes = Some.Minutes(1, "2025-01-01", "a.txt");
        await PublishAsync(minutes with { Meeting = minutes.Meeting with { Dates = dates } });

        var found = await AskAsync(reading => reading.DatesAsync(new(From: Day("2025-05-01"), To: Day("2025-05-31"), DeadlinesOnly: true), default));

        Assert.Equal([dates[1], dates[0]], found.Select(entry => entry.Date));
        var all = await AskAsync(reading => reading.DatesAsync(new(), default));
        Assert.Equal([dates[1], dates[2], dates[0], dates[3], dates[4]], all.Select(entry => entry.Date));
    }

    [Fact]
    public async Task Lineage_asked_of_a_cases_minutes_is_that_of_the_whole_series()
    {
        var released = new[] { Some.Case("204-2", CaseStatus.Released), Some.Case("7-1", CaseStatus.Opened) };
        await PublishAsync(
            Some.Minutes(1, "2025-01-01", "a.txt", cases: [Some.Case("204-2", CaseStatus.Continued)]), Some.Minutes(2, "2025-02-01", "b.txt"),
            Some.Minutes(3, "2025-03-01", "c.txt", cases: released), Some.Minutes(1, "2025-03-01", "d.txt", series: "別的會議"));

        var minutes = await AskAsync(reading => reading.CaseMinutesAsync(["２０４-2"], null, default));

        Assert.Equal(["a.txt", "b.txt", "c.txt"], minutes.Select(file => file.File));
        var history = Assert.Single(CaseLineage.Histories(minutes));
        Assert.Equal(CaseState.Released, history.Standing.State);
        Assert.Equal(released[0], history.Sittings[1].Said[0]);
    }

    [Fact]
    public async Task Tells_which_series_have_a_case_of_this_number_and_gives_the_minutes_of_one()
    {
        await PublishAsync(
            Some.Minutes(1, "2025-01-01", "a.txt", cases: [Some.Case("204-2", CaseStatus.Continued)]),
            Some.Minutes(1, "2025-01-01", "b.txt", series: "別的會議", cases: [Some.Case("204-2", CaseStatus.Released)]),
            Some.Minutes(2, "2025-02-01", "c.txt", series: "別的會議"));

        var series = await AskAsync(reading => reading.CaseSeriesAsync(["204-2"], default));
        var minutes = await AskAsync(reading => reading.CaseMinutesAsync(["204-2"], series.Single(s => s.Series == "別的會議"), default));

        Assert.Equal(2, series.Count);
        Assert.Equal(["b.txt", "c.txt"], minutes.Select(file => file.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Statements_are_found_by_meeting_by_number_and_by_both()
    {
        await PublishAsync(
            Some.Minutes(1, "2025-01-01", "a.txt", cases: [Some.Case("1-1", CaseStatus.Opened), Some.Case("1-2", CaseStatus.Opened)]),
            Some.Minutes(2, "2025-02-01", "b.txt", cases: [Some.Case("1-1", CaseStatus.Released), Some.Case(null, CaseStatus.Opened, name: "停車場")]));
        await using var reading = await Archive.OpenAsync(Sight.All, default);
        var first = new HashSet<long> { (await reading.MeetingsAsync(new MeetingFilter(Session: 1), default))[0].Id };

        Assert.Equal(4, (await reading.StatementsAsync(new(), default)).Count);
        Assert.Equal(2, (await reading.StatementsAsync(new(Numbers: ["1-1"]), default)).Count);
        Assert.Equal(2, (await reading.StatementsAsync(new(Meetings: first), default)).Count);
        Assert.Equal(CaseStatus.Opened, Assert.Single(await reading.StatementsAsync(new(first, ["1-1"]), default)).Statement.Status);
    }

    [Fact]
    public async Task The_text_is_kept_and_a_passage_tells_the_files_own_words()
    {
        var minutes = Some.Minutes(1, file: "a.txt");
        var item = new AgendaItem("壹", ItemKind.Heading, null, null, "採購案", new(0, 8), [new(0, 8)]);
        await using (var reload = await Archive.BeginReloadAsync(default))
        {
            await reload!.PutAsync(minutes with { Meeting = minutes.Meeting with { Items = [item] } }, "壹、採\n  購案。", "1", default);
            await reload.PublishAsync("", default);
        }

        Assert.Equal("壹、採購案", Assert.Single(await PassagesAsync()).Source);
        Assert.Equal("壹、採\n  購案。", await AskAsync(async reading => await reading.TextAsync(await OnlyAsync(reading), default)));
    }

    [Fact]
    public async Task Units_are_those_that_the_minutes_name()
    {
        await PublishAsync(Some.Minutes(1, body: "白鯨市政府資訊局", directives: [Some.Task()]));

        Assert.Equal(["总务组", "资讯局"], (await AskAsync(reading => reading.UnitsAsync(["总务组", "资讯局", "财政局"], default))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_unit_is_known_to_whoever_sees_any_of_the_minutes_that_name_it()
    {
        await PublishAsync(
            Some.Minutes(1, file: "機密/a.txt", directives: [Some.Task()]),
            Some.Minutes(2, file: "公開/b.txt", directives: [Some.Task()]));
        await using var reading = await Archive.OpenAsync(new Sight(["公開"]), default);

        Assert.Equal(["总务组"], await reading.UnitsAsync(["总务组", "财政局"], default));
    }

    [Fact]
    public async Task Doubts_stay_with_their_meeting()
    {
        await PublishAsync(Some.Minutes(1, doubts: [new(5, "2月30日", "沒有這一天")]));

        Assert.Equal([new Doubt(5, "2月30日", "沒有這一天")], await AskAsync(async reading => await reading.DoubtsAsync(await OnlyAsync(reading), default)));
    }

    [Fact]
    public async Task What_a_reader_may_not_see_no_look_up_shows()
    {
        var task = Some.Task("2025-05-01");
        await PublishAsync(Page.With(Some.Minutes(1, "2025-01-01", "機密/a.txt", directives: [task], cases: [Some.Case("1-1", CaseStatus.Opened)], doubts: [new(1, "字", "因")]), "盤點財產"));
        var id = await AskAsync(OnlyAsync);
        var passages = await PassagesAsync();
        await using var reading = await Archive.OpenAsync(new Sight(["公開", "機"]), default);

        Assert.Empty(await reading.SeriesAsync(default));
        Assert.Empty(await reading.MeetingsAsync(new MeetingFilter(), default));
        Assert.Empty(await reading.MeetingsAsync([id], default));
        Assert.Null(await reading.MeetingAsync("機密/a.txt", default));
        Assert.Empty(await reading.PassagesAsync(id, default));
        Assert.Empty(await reading.PassagesAsync([.. passages.Select(passage => passage.Id)], default));
        Assert.Empty(await reading.SearchAsync(Query("盤點財產"), default));
        Assert.Empty(await reading.DirectivesAsync(new(), default));
        Assert.Empty(await reading.DirectivesAsync(new(Unit: "總務組"), default));
        Assert.Empty(await reading.DirectivesAsync(new(Meetings: new HashSet<long> { id }), default));
        Assert.Empty(await reading.DatesAsync(new(), default));
        Assert.Empty(await reading.DatesAsync(new(Meetings: new HashSet<long> { id }), default));
        Assert.Empty(await reading.TextAsync(id, default));
        Assert.Empty(await reading.UnitsAsync(["总务组"], default));
        Assert.Empty(await reading.CaseMinutesAsync(["1-1"], null, default));
        Assert.Empty(await reading.StatementsAsync(new(Numbers: ["1-1"]), default));
        Assert.Empty(await reading.StatementsAsync(new(Meetings: new HashSet<long> { id }), default));
        Assert.Empty(await reading.DoubtsAsync(id, default));
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day);

    [Fact]
    public async Task Each_reader_sees_their_own_however_often_and_in_whatever_order_they_come()
    {
        await PublishAsync(Some.Minutes(1, "2025-01-01", "人事/a.txt"), Some.Minutes(2, "2025-02-01", "主計/b.txt"), Some.Minutes(3, "2025-03-01", "c.txt"));
        Sight[] readers = [Sight.All, Sight.Of([new("", true), new("人事", false)]), new(["人事"]), new([])];

        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(["3,2,1", "3,2", "1", ""], await Task.WhenAll(readers.Select(SessionsAsync)));
        }
    }

    [Fact]
    public async Task What_a_reader_saw_of_one_generation_is_not_what_they_see_of_the_next()
    {
        var sight = Sight.Of([new("", true), new("人事", false)]);
        await PublishAsync(Some.Minutes(1, "2025-01-01", "人事/a.txt"), Some.Minutes(2, "2025-02-01", "b.txt"));
        var first = await SessionsAsync(sight);
        await using var old = await Archive.OpenAsync(sight, default);
        _ = await old.SeriesAsync(default);
        await using (var reload = await Archive.BeginReloadAsync(default))
        {
            await reload!.PutAsync(Some.Minutes(3, "2025-03-01", "人事/c.txt"), "2", default);
            await reload!.PutAsync(Some.Minutes(4, "2025-04-01", "d.txt"), "2", default);
            await reload!.PublishAsync("", default);
        }

        Assert.Equal(("2", "4,2", "2"), (first, await SessionsAsync(sight), await SessionsAsync(old)));
    }

    private async Task<string> SessionsAsync(Sight sight)
    {
        await using var reading = await Archive.OpenAsync(sight, default);
        return await SessionsAsync(reading);
    }

    private static async Task<string> SessionsAsync(IReading reading) =>
        string.Join(',', (await reading.MeetingsAsync(new MeetingFilter(), default)).Select(meeting => meeting.Header.Session));

    private static DateMention Date(string? end, bool isDeadline) =>
        new("字", new(1, 2), DateKind.Date, null, end is null ? null : new Moment(DateOnly.Parse(end)), isDeadline, "因");

    private async Task<T> AskAsync<T>(Func<IReading, Task<T>> ask)
    {
        await using var reading = await Archive.OpenAsync(Sight.All, default);
        return await ask(reading);
    }

    private static async Task<long> OnlyAsync(IReading reading) => (await reading.MeetingsAsync(new MeetingFilter(), default))[0].Id;

    private Task<IReadOnlyList<Passage>> PassagesAsync() => AskAsync(async reading => await reading.PassagesAsync(await OnlyAsync(reading), default));

    private async Task<IEnumerable<string>> DueAsync(DirectiveFilter filter)
    {
        await using var reading = await Archive.OpenAsync(Sight.All, default);
        var sessions = (await reading.MeetingsAsync(new MeetingFilter(), default)).ToDictionary(meeting => meeting.Id, meeting => meeting.Header.Session);
        return (await reading.DirectivesAsync(filter, default)).Select(entry => $"{sessions[entry.Meeting]} {entry.Directive.Deadline?.LastDay:yyyy-MM-dd}");
    }
}
