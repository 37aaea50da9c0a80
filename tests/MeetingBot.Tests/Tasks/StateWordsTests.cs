using MeetingBot.Archive.Duties;
using MeetingBot.Tasks;

namespace MeetingBot.Tests.Tasks;

public sealed class StateWordsTests
{
    private static readonly Owner Unit = new("資訊局", "資訊局", IsPerson: false);
    private static readonly Owner Colleague = new("member", "王科員", IsPerson: true);

    [Theory]
    [InlineData(DutyState.Open, null, null, "辦理中")]
    [InlineData(DutyState.Open, "期限可疑", null, "待確認")]
    [InlineData(DutyState.Done, null, null, "已完成")]
    [InlineData(DutyState.Done, "期限可疑", null, "已完成")] // nobody need settle it any more
    [InlineData(DutyState.Withdrawn, null, null, "已撤銷")]
    [InlineData(DutyState.Superseded, null, null, "已由別的案件取代")]
    [InlineData(DutyState.Superseded, null, 61L, "已由待辦 61 取代")]
    [InlineData(DutyState.Historic, null, null, "歷史事項")]
    internal void A_duty(DutyState state, string? doubt, long? by, string expected) =>
        Assert.Equal(expected, StateWords.Of(SomeDuty.Of(state: state, doubt: doubt).Duty with { ReplacedBy = by }));

    [Theory]
    [InlineData(ShareState.Open, "辦理中", "辦理中")]
    [InlineData(ShareState.Done, "已完成", "已完成")]
    [InlineData(ShareState.HandedOver, "已移交", "已移交")]
    [InlineData(ShareState.Released, "已解除列管", "不必辦理")] // minutes release units; a manager lets a colleague off
    internal void A_part_of_a_unit_and_of_a_colleague(ShareState state, string unit, string colleague) =>
        Assert.Equal((unit, colleague), (StateWords.Of(new Share("資訊局", state), Unit), StateWords.Of(new Share("member", state), Colleague)));

    [Theory]
    [InlineData(DutyState.Open, ShareState.Open, null)]
    [InlineData(DutyState.Open, ShareState.Done, "已完成")]
    [InlineData(DutyState.Done, ShareState.Open, "已完成")]
    [InlineData(DutyState.Done, ShareState.Released, "不必辦理")] // the others have done it, not they
    [InlineData(DutyState.Withdrawn, ShareState.Open, "已撤銷")]
    [InlineData(DutyState.Withdrawn, ShareState.Done, "已完成")]
    internal void How_it_ended_for_a_colleague(DutyState state, ShareState share, string? expected) =>
        Assert.Equal(expected, StateWords.Over(SomeDuty.Of(state: state).Duty, new("member", share), Colleague));

    [Theory]
    [InlineData(0, null, null, null)]
    [InlineData(1, "2026-01-15", null, "已展延 1 次，原訂期限114年12月31日（三）")]
    [InlineData(2, "2026-01-15", "2025-11-30", "已展延 2 次，原訂期限114年11月30日（日）")] // the ruling's, whatever later minutes said
    [InlineData(1, null, null, "已展延 1 次")] // an occurrence of what recurs that was not finished in time
    public void An_extension(int slips, string? to, string? ruled, string? expected)
    {
        var duty = SomeDuty.Of().Duty;
        var share = new Share("資訊局", Slips: slips, ExtendedTo: to is null ? null : DateOnly.Parse(to, null));

        Assert.Equal(expected, StateWords.Extension(ruled is null ? duty : duty with { RuledDay = DateOnly.Parse(ruled, null) }, share));
    }
}
