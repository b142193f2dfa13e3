using Toronto311.Application.Switches;

namespace Toronto311.Tests.Contracts;

/// <summary>What every keeper of switches does.</summary>
public abstract class SwitchesContract
{
    protected abstract ISwitches Switches { get; }

    [Fact]
    public async Task A_switch_stands_as_it_was_set_last()
    {
        Assert.Null(await Switches.FindAsync(Switch.AllToPeople, default));
        var on = new Switch { Name = Switch.AllToPeople, IsOn = true, By = "sam", At = Some.Morning, Why = "a loop" };

        await Switches.SetAsync(on, default);
        Some.AssertSame(on, await Switches.FindAsync(Switch.AllToPeople, default));

        await Switches.SetAsync(on with { IsOn = false, Why = null }, default);
        Some.AssertSame(on with { IsOn = false, Why = null }, await Switches.FindAsync(Switch.AllToPeople, default));
    }
}
