using System.Globalization;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks.Rulings;

namespace MeetingBot.Tests.Answers.Passages;

public sealed class LaterCorrectionTests
{
    private static readonly DateOnly First = new(2021, 1, 6);

    [Fact]
    public async Task The_next_minutes_corrections_are_found_however_many_came_after_them()
    {
        var corrected = Minutes(1, "壹、報告事項\n一、請資訊局於110年2月1日前完成盤點。\n");
        var correcting = Minutes(2, "壹、確認第1次會議紀錄\n裁示：修正確定。第1次會議紀錄壹、一「110年2月1日」修正為「110年3月1日」。\n");
        var others = Enumerable.Range(3, 230).Select(session => Minutes(session, "壹、主席致詞：略。\n"));
        await using var house = await AnswerHouse.WithAsync([corrected, correcting, .. others]);
        await using var reading = await house.ReadAsync();
        var meeting = (await reading.MeetingAsync(corrected.File, default))!;

        var correction = Assert.Single(await LaterCorrection.AllOfAsync(reading, meeting, await reading.PassagesAsync(meeting.Id, default), default));

        Assert.Equal(correcting.File, correction.Meeting.File);
        Assert.Contains("完成盤點", Assert.Single(correction.Corrected).Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("確認上次會議紀錄\n裁示：修正確定。上次會議紀錄", 3)] // no session: the last one, and none of those before it that say the same
    [InlineData("確認第2次會議紀錄\n裁示：修正確定。第2次會議紀錄", 2)]
    [InlineData("確認第9次會議紀錄\n裁示：修正確定。第9次會議紀錄", null)]
    public async Task An_answer_is_corrected_by_the_same_minutes_as_a_duty(string confirming, int? session)
    {
        const string Order = "壹、報告事項\n一、請資訊局於110年2月1日前完成盤點。\n";
        await using var house = await AnswerHouse.WithAsync(
            Minutes(1, Order), Minutes(2, Order), Minutes(3, Order), Minutes(4, $"壹、{confirming}壹、一「110年2月1日」修正為「110年3月1日」。\n"));
        await using var reading = await house.ReadAsync();
        var order = SittingOrder.Of(await reading.MeetingsAsync(new MeetingFilter(), default));

        var corrected = new List<MeetingEntry>();
        foreach (var meeting in order)
        {
            var passages = await reading.PassagesAsync(meeting.Id, default);
            corrected.AddRange((await LaterCorrection.AllOfAsync(reading, meeting, passages, default)).Select(_ => meeting));
        }

        Assert.Equal(session is { } one ? [one] : [], corrected.Select(meeting => meeting.Header.Session));
        Assert.Equal(session, SittingOrder.CorrectedBy(order, 3) is { } place ? order[place].Header.Session : null);
    }

    [Fact]
    public async Task Where_sessions_are_counted_by_year_it_is_the_last_with_the_number()
    {
        const string Order = "壹、報告事項\n一、請資訊局於12月1日前完成盤點。\n";
        const string Correction = "壹、確認第5次會議紀錄\n裁示：修正確定。第5次會議紀錄壹、一「12月1日」修正為「12月31日」。\n";
        await using var house = await AnswerHouse.WithAsync(Yearly(113, 5, Order), Yearly(113, 6, "壹、主席致詞：略。\n"), Yearly(114, 5, Order), Yearly(114, 6, Correction));
        await using var reading = await house.ReadAsync();

        Assert.Empty(await OfAsync("113-05.txt"));
        Assert.Single(await OfAsync("114-05.txt"));

        async Task<IReadOnlyList<LaterCorrection>> OfAsync(string file)
        {
            var meeting = (await reading.MeetingAsync(file, default))!;
            return await LaterCorrection.AllOfAsync(reading, meeting, await reading.PassagesAsync(meeting.Id, default), default);
        }
    }

    [Fact]
    public async Task A_second_file_of_the_corrected_meeting_shows_it_too()
    {
        var (_, order) = Minutes(1, "壹、報告事項\n一、請資訊局於110年2月1日前完成盤點。\n");
        var correcting = Minutes(2, "壹、確認第1次會議紀錄\n裁示：修正確定。第1次會議紀錄壹、一「110年2月1日」修正為「110年3月1日」。\n");
        await using var house = await AnswerHouse.WithAsync(("1a.txt", order), ("1b.txt", order), correcting);
        await using var reading = await house.ReadAsync();

        foreach (var file in new[] { "1a.txt", "1b.txt" })
        {
            var meeting = (await reading.MeetingAsync(file, default))!;
            Assert.Single(await LaterCorrection.AllOfAsync(reading, meeting, await reading.PassagesAsync(meeting.Id, default), default));
        }
    }

    private static (string File, string Text) Yearly(int year, int session, string text) =>
        (string.Create(CultureInfo.InvariantCulture, $"{year}-{session:00}.txt"), $"甲市政府{year}年第{session}次局務會議紀錄\n時間：{year}年{session + 5}月3日上午9時\n\n{text}");

    private static (string File, string Text) Minutes(int session, string text) =>
        (string.Create(CultureInfo.InvariantCulture, $"{session:000}.txt"), $"甲市政府第{session}次局務會議紀錄\n時間：{RocDate.Write(First.AddDays(7 * session))}上午9時\n\n{text}");
}
