namespace MeetingBot.Reminders.Settings;

/// <summary>A ladder for each kind of duty; a duty of several kinds has the first that fits: recurring, legal, staff.</summary>
internal sealed class LaddersOptions
{
    public LadderOptions Default { get; init; } = new();

    /// <summary>Terms set by law (法定).</summary>
    public LadderOptions Legal { get; init; } = new();

    /// <summary>What every person of a body is to do (同仁).</summary>
    public LadderOptions Staff { get; init; } = new();

    /// <summary>What comes again and again (每月10日前): told when its ladder begins, so it is short.</summary>
    public LadderOptions Recurring { get; init; } = new() { Before = [3, 1] };

    public IEnumerable<(string Name, LadderOptions Ladder)> All =>
        [(nameof(Default), Default), (nameof(Legal), Legal), (nameof(Staff), Staff), (nameof(Recurring), Recurring)];
}
