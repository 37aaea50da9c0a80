using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Tests.Calendar;

public sealed class OfficeDayFileTests
{
    [Fact]
    public void Reads_days_and_names_each_wrong_line()
    {
        using var reader = new StringReader("date,kind,name\n2031-01-01,off,開國紀念日\n\n2031-02-30,off,無此日\n2031-03-01,half,半日\n# 註解\n2031-03-08,work\nabc\n");

        var file = OfficeDayFile.Read(reader);

        Assert.Equal([new(new(2031, 1, 1), true, "開國紀念日"), new(new(2031, 3, 8), false, "")], file.Days);
        Assert.Equal(
            [
                "第4行「2031-02-30,off,無此日」的日期不存在，應寫成2025-02-27。",
                "第5行「2031-03-01,half,半日」第二欄應為off（放假）或work（上班）。",
                "第8行「abc」應有日期、off或work、名稱三欄。",
            ],
            file.Errors);
    }
}
