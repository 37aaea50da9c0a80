using MeetingBot.Console;

namespace MeetingBot.Tests.Console;

public sealed class NoticesVerbTests
{
    [Theory]
    [InlineData("盤點設備", "盤點設備")]
    [InlineData("甲,乙", "\"甲,乙\"")]
    [InlineData("稱「\"甲\"」", "\"稱「\"\"甲\"\"」\"")]
    [InlineData("一\n二", "\"一\n二\"")]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")] // a formula
    [InlineData("+886", "'+886")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1+1", "'＝1+1")] // Excel reads full width too
    [InlineData(null, "")]
    public void A_field_is_text_for_excel_and_never_a_formula(string? field, string expected) => Assert.Equal(expected + "\r\n", Csv.Line(field));
}
