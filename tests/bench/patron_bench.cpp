// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev bench: speed and memory against peers in the same run, as ratios.
int main()
{
    return 0;
}
