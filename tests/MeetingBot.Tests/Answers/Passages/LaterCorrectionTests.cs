using System.Globalization;
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

    private static (string File, string Text) Minutes(int session, string text) =>
        (string.Create(CultureInfo.InvariantCulture, $"{session:000}.txt"), $"甲市政府第{session}次局務會議紀錄\n時間：{RocDate.Write(First.AddDays(7 * session))}上午9時\n\n{text}");
}
